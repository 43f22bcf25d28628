package org.loonbpm.takeover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that tickets' fields mention: Loonflow keeps them in its media folder, we in the database. */
final class MediaFiles {

    private static final String FOLDER = "ticket_file";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9]+)?");
    private static final String MENTIONS = """
            select distinct found[1] as name, t.id as ticket_id, t.creator
            from ticket t, regexp_matches(t.fields::text, '/media/ticket_file/([A-Za-z0-9-]+(?:\\.[A-Za-z0-9]+)?)', 'g') found
            where not t.is_deleted""";

    private final Target target;
    private final @Nullable Path media;

    MediaFiles(Target target, @Nullable Path media) {
        this.target = target;
        this.media = media;
    }

    private record Mention(String name, long ticketId, String creator) {}

    /** Brings over what is mentioned and not here yet, one file at a time. */
    void take(Findings findings) {
        List<Mention> mentions = target.jdbc()
                .sql(
                        "with mention as (%s) select * from mention m where not exists (select from ticket_file f where f.file_name = m.name and f.ticket_id = m.ticket_id)"
                                .formatted(MENTIONS))
                .query(Mention.class)
                .list();
        mentions.forEach(mention -> {
            if (NAME.matcher(mention.name()).matches() && store(mention)) {
                target.jdbc()
                        .sql("insert into ticket_file (file_name, ticket_id) values (?, ?) on conflict do nothing")
                        .params(mention.name(), mention.ticketId())
                        .update();
            } else {
                findings.add(
                        FindingKind.FILE,
                        "ticket",
                        mention.ticketId(),
                        "a field names the file %s/%s, which is not in %s"
                                .formatted(
                                        FOLDER,
                                        mention.name(),
                                        media == null ? "a folder: give one with --media" : media),
                        "the field is taken, the file is missing");
            }
        });
    }

    private boolean store(Mention mention) {
        boolean known = target.jdbc()
                .sql("select exists (select from uploaded_file where name = ?)")
                .param(mention.name())
                .query(Boolean.class)
                .single();
        Path file = media == null ? null : media.resolve(FOLDER).resolve(mention.name());
        if (known || file == null || !Files.isRegularFile(file)) {
            return known;
        }
        try {
            target.jdbc()
                    .sql("insert into uploaded_file (name, source_name, content, username) values (?, ?, ?, ?)")
                    .params(mention.name(), mention.name(), Files.readAllBytes(file), mention.creator())
                    .update();
            return true;
        } catch (IOException unreadable) {
            throw new CannotTakeOver(
                    ExitCode.BROKEN_OFF,
                    "file %s cannot be read: %s".formatted(file, unreadable.getMessage()),
                    unreadable);
        }
    }
}
