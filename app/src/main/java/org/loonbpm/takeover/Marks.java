package org.loonbpm.takeover;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the taking over has got, in the filled database itself, so that it is true whatever happens to this process. */
final class Marks {

    private static final List<String> OURS =
            List.of("app_user", "department", "role", "app_token", "workflow", "ticket");

    private final Target target;

    Marks(Target target) {
        this.target = target;
    }

    record Mark(
            String source,
            boolean isWhole,
            String peopleHash,
            long lastTicketId,
            long lastLogId,
            @Nullable Instant seenUntil) {}

    Optional<Mark> read() {
        return target.jdbc()
                .sql("select source, is_whole, people_hash, last_ticket_id, last_log_id, seen_until from takeover")
                .query((rows, number) -> {
                    @Nullable Timestamp seen = rows.getTimestamp(6);
                    return new Mark(
                            rows.getString(1),
                            rows.getBoolean(2),
                            rows.getString(3),
                            rows.getLong(4),
                            rows.getLong(5),
                            seen == null ? null : seen.toInstant());
                })
                .optional();
    }

    /** @throws CannotTakeOver if the database holds something that is not from that Loonflow */
    void requireFillable(String source) {
        Optional<Mark> known = read();
        if (known.isPresent()) {
            requireSame(known.get(), source);
            requireUntouched();
            return;
        }
        for (String table : OURS) {
            long rows = target.count("select count(*) from " + table);
            if (rows > 0) {
                throw new CannotTakeOver(
                        ExitCode.TARGET,
                        ("the database to be filled is not empty: %d rows in %s. Give a fresh one, with --loonbpm.data-dir=FOLDER"
                                        + " or --spring.datasource.url=...; the first start of a server enters an administrator, so"
                                        + " take over before that")
                                .formatted(rows, table));
            }
        }
    }

    private static void requireSame(Mark known, String source) {
        if (!known.source().equals(source)) {
            throw new CannotTakeOver(
                    ExitCode.TARGET,
                    "the database to be filled was filled from %s, not from %s".formatted(known.source(), source));
        }
    }

    /** Going on would undo what was done there. */
    private void requireUntouched() {
        List<Long> touched = target.ids("""
                select t.id from ticket t left join takeover_ticket k on k.ticket_id = t.id
                where k.ticket_id is null or k.gmt_modified <> t.gmt_modified order by t.id limit 10""");
        if (!touched.isEmpty()) {
            throw new CannotTakeOver(
                    ExitCode.TARGET,
                    ("tickets were opened or worked on with LoonBPM since they were taken over, such as %s; going on would undo"
                                    + " that. Take over into a fresh database")
                            .formatted(touched));
        }
    }

    void begin(String source) {
        target.jdbc()
                .sql(
                        "insert into takeover (source) values (?) on conflict (id) do update set is_whole = false, gmt_modified = now()")
                .param(source)
                .update();
    }

    void people(String hash) {
        target.jdbc()
                .sql("update takeover set people_hash = ?, gmt_modified = now()")
                .param(hash)
                .update();
    }

    void lastTicket(long id) {
        target.jdbc()
                .sql("update takeover set last_ticket_id = greatest(last_ticket_id, ?), gmt_modified = now()")
                .param(id)
                .update();
    }

    void lastLog(long id) {
        target.jdbc()
                .sql("update takeover set last_log_id = greatest(last_log_id, ?), gmt_modified = now()")
                .param(id)
                .update();
    }

    void whole(Instant seenUntil) {
        target.jdbc()
                .sql("update takeover set is_whole = true, seen_until = ?, gmt_modified = now()")
                .param(Timestamp.from(seenUntil))
                .update();
    }
}
