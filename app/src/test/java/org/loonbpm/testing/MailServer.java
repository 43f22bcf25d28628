package org.loonbpm.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;

/** One SMTP server for all tests of a JVM, which keeps what it is given. */
public final class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private MailServer() {}

    public static int port() {
        return Server.RUNNING.getSmtp().getPort();
    }

    /** Waits until somebody has got so many mails. */
    public static List<MimeMessage> await(String address, int count) {
        Awaitility.await().atMost(PATIENCE).until(() -> mailsTo(address).size() >= count);
        return mailsTo(address);
    }

    public static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(Server.RUNNING.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started when first asked for. */
    private static final class Server {

        private static final GreenMail RUNNING = start();

        private static GreenMail start() {
            var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            return server;
        }
    }
}
