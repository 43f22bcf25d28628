package org.loonbpm.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.loonbpm.notice.NoticeMessage.Recipient;
import org.loonbpm.workflow.SavedNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * A mail to each person, by the SMTP server in {@code spring.mail.*}. All mails of one delivery have the same {@code
 * Message-ID}, by which mail programs know one that was sent twice.
 */
@Component
class MailChannel implements NoticeChannel {

    static final int TYPE = 4;

    private final ObjectProvider<JavaMailSender> senders;
    private final NoticeSettings settings;

    MailChannel(ObjectProvider<JavaMailSender> senders, NoticeSettings settings) {
        this.senders = senders;
        this.settings = settings;
    }

    @Override
    public int typeId() {
        return TYPE;
    }

    @Override
    public boolean tellsOneByOne() {
        return true;
    }

    @Override
    public void send(SavedNotice target, Telling telling) throws NotSent {
        JavaMailSender sender = senders.getIfAvailable();
        if (sender == null) {
            throw new NotSent("no mail server is set: spring.mail.host");
        }
        for (Recipient person : telling.recipients()) {
            if (!person.email().isBlank()) {
                send(sender, person, telling);
            }
        }
    }

    private void send(JavaMailSender sender, Recipient person, Telling telling) throws NotSent {
        try {
            sender.send(mail(sender, person, telling));
        } catch (AddressException e) {
            throw new NotSent("the address of '%s' is none".formatted(person.username()), e);
        } catch (MailException | MessagingException e) {
            throw new NotSent("the mail server did not take the mail: " + innermost(e), e);
        }
    }

    private MimeMessage mail(JavaMailSender sender, Recipient person, Telling telling) throws MessagingException {
        var mail = new Identified(sender.createMimeMessage(), telling.deliveryId());
        mail.setFrom(new InternetAddress(settings.mailFrom(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(person.email(), true));
        mail.setSubject(telling.subject(), StandardCharsets.UTF_8.name());
        mail.setText(telling.words(), StandardCharsets.UTF_8.name());
        mail.setSentDate(new Date());
        return mail;
    }

    private static String innermost(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return List.of(String.valueOf(cause.getMessage()).split("\\R", 2)).get(0);
    }

    /** Keeps the id that it is given; without this the library makes one at each sending. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(MimeMessage like, String id) throws MessagingException {
            super(like.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            UUID name = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
            setHeader("Message-ID", "<%s@loonbpm>".formatted(name));
        }
    }
}
