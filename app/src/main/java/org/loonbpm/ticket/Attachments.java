package org.loonbpm.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files for tickets' fields: sent before the ticket is, read by whoever sent them and whoever may see a ticket with them. */
@Service
public class Attachments {

    private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z0-9]{1,10})");
    private static final Pattern MENTION = Pattern.compile("/media/ticket_file/([A-Za-z0-9-]+(?:\\.[A-Za-z0-9]+)?)");
    private static final int LONGEST_NAME = 255;

    private final UploadedFiles files;
    private final TicketViews tickets;

    Attachments(UploadedFiles files, TicketViews tickets) {
        this.files = files;
        this.tickets = tickets;
    }

    @Transactional
    public UploadedFile upload(Caller caller, @Nullable String sourceName, byte[] content) {
        String username = TicketAccess.requireUser(caller);
        String source = sourceName == null ? "" : sourceName.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        if (source.isBlank() || source.length() > LONGEST_NAME) {
            throw Refusal.invalid("the file needs a name of at most %d characters".formatted(LONGEST_NAME));
        }
        Matcher ending = ENDING.matcher(source);
        var file =
                new UploadedFile(UUID.randomUUID() + (ending.matches() ? "." + ending.group(1) : ""), source, content);
        files.store(file, username);
        return file;
    }

    /** @throws Refusal if there is no such file or the caller may not read it: nobody learns which */
    @Transactional(readOnly = true)
    public UploadedFile read(Caller caller, String name) {
        return files.find(name)
                .filter(stored -> stored.username().equals(caller.username()) || seesTicketWith(caller, name))
                .map(UploadedFiles.Stored::file)
                .orElseThrow(() -> Refusal.notFound("file", name));
    }

    private boolean seesTicketWith(Caller caller, String name) {
        return files.ticketsMentioning(name).stream().anyMatch(ticket -> tickets.maySee(caller, ticket));
    }

    /** The names of the files that values of fields mention. */
    static Set<String> mentionedIn(Collection<@Nullable Object> values) {
        List<String> texts = values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return texts.stream()
                .flatMap(text -> MENTION.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
