package org.loonbpm.takeover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings over what is not here yet, as the source is at one moment: everything the first time, then what changed.
 *
 * <p>Each step writes its rows together with the note of how far it got. So whatever ends the process, the next one goes on
 * behind the last step.
 */
final class Round {

    /** Rows are not committed in the order of their ids: some of the last ones may have been missed. */
    private static final int STRAGGLERS = 2_000;

    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Reading reading;
    private final Writers to;
    private final MediaFiles files;
    private final String sourceName;
    private final Screen screen;
    private final Stop stop;
    private final Marks.@Nullable Mark before;
    private long written;

    Round(Reading reading, Writers to, MediaFiles files, String sourceName, Screen screen, Stop stop) {
        this.reading = reading;
        this.to = to;
        this.files = files;
        this.sourceName = sourceName;
        this.screen = screen;
        this.stop = stop;
        this.before = to.marks().read().orElse(null);
    }

    /** Returns how many steps were written, and the people and definitions as they were read. */
    Outcome run() {
        SmallTableWriter.Rows people = SmallTableWriter.read(reading);
        boolean peopleChanged = before == null || !people.hash().equals(before.peopleHash());
        if (peopleChanged) {
            screen.say("People and workflows");
            write(() -> {
                to.people().write(people);
                to.marks().people(people.hash());
            });
        }
        newTickets();
        if (before != null) {
            changedTickets(peopleChanged);
        }
        to.logs().knownTickets(to.target().ids("select id from ticket"));
        logs();
        if (written > 0 || before == null || !before.isWhole()) {
            to.target().inTransaction(() -> {
                files.take(reading.findings);
                Sequences.goOn(reading, to.target());
                to.marks().whole(reading.newest);
            });
        }
        return new Outcome(written, people);
    }

    record Outcome(long written, SmallTableWriter.Rows people) {}

    private void write(Runnable work) {
        stop.breakOffIfWanted();
        to.target().inTransaction(() -> {
            to.marks().begin(sourceName);
            work.run();
        });
        written++;
    }

    private void newTickets() {
        long all = reading.count("ticket_ticketrecord");
        long done = to.target().count("select count(*) from ticket");
        long last = before == null ? 0 : before.lastTicketId();
        for (List<SourceTicket> read = reading.tickets.after(last);
                !read.isEmpty();
                read = reading.tickets.after(last)) {
            List<SourceTicket> tickets = reading.taken(read);
            long end = read.get(read.size() - 1).id;
            write(() -> {
                to.tickets().write(reading, tickets, true);
                to.marks().lastTicket(end);
            });
            last = end;
            done += tickets.size();
            screen.progress("tickets", done, all);
        }
    }

    /** Those that changed by their time or have new rows, and all in flight: Loonflow does not stamp every change. */
    private void changedTickets(boolean definitionsChanged) {
        Set<Long> candidates = new TreeSet<>(to.target().ids("select id from ticket where is_running"));
        Set<Long> unplaced =
                new HashSet<>(to.target().ids("select id from ticket where is_running and process_definition_id = ''"));
        candidates.addAll(stamped());
        Map<Long, Long> known = to.target()
                .longs("select ticket_id, fingerprint from takeover_ticket where ticket_id = any(?)", candidates);
        List<Long> ids = known.keySet().stream().sorted().toList();
        for (int i = 0; i < ids.size(); i += TicketReader.AT_ONCE) {
            List<Long> some = ids.subList(i, Math.min(i + TicketReader.AT_ONCE, ids.size()));
            List<SourceTicket> changed = new ArrayList<>();
            for (SourceTicket ticket : reading.taken(reading.tickets.withIds(some))) {
                if (ticket.fingerprint() != known.getOrDefault(ticket.id, 0L)
                        || (definitionsChanged && unplaced.contains(ticket.id))) {
                    changed.add(ticket);
                }
            }
            if (!changed.isEmpty()) {
                write(() -> to.tickets().write(reading, changed, false));
                screen.say("  %d tickets moved on since".formatted(changed.size()));
            }
        }
    }

    private Set<Long> stamped() {
        var ids = new LinkedHashSet<Long>();
        if (before == null) {
            return ids;
        }
        // While it was never whole, nothing is known of what changed since: all is looked at.
        String since = before.seenUntil() == null
                ? "1000-01-01 00:00:00"
                : reading.source.local(before.seenUntil().minus(OVERLAP));
        for (String table : List.of("ticket_ticketuser", "ticket_ticketcustomfield")) {
            reading.source.forEach(
                    "select distinct ticket_id as id from %s where gmt_modified >= ?".formatted(table),
                    row -> ids.add(row.id()),
                    since);
        }
        reading.source.forEach(
                "select id from ticket_ticketrecord where gmt_modified >= ?", row -> ids.add(row.id()), since);
        reading.source.forEach(
                "select distinct ticket_id as id from ticket_ticketflowlog where id > ?",
                row -> ids.add(row.id()),
                before.lastLogId());
        return ids;
    }

    private void logs() {
        if (before != null && before.lastLogId() > 0) {
            stragglers(before.lastLogId());
        }
        long all = reading.count("ticket_ticketflowlog");
        long done = to.target().count("select count(*) from flow_log");
        long[] last = {before == null ? 0 : before.lastLogId()};
        long end = reading.source.number("select coalesce(max(id), 0) as n from ticket_ticketflowlog");
        while (last[0] < end) {
            write(() -> {
                last[0] = to.logs().writeAfter(reading, last[0]);
                to.marks().lastLog(last[0]);
            });
            done = Math.min(all, done + LogWriter.AT_ONCE);
            screen.progress("logs", done, all);
        }
    }

    private void stragglers(long last) {
        Set<Long> here = new HashSet<>(to.target()
                .ids("select id from flow_log where id > %d and id <= %d".formatted(last - STRAGGLERS, last)));
        List<Long> missing = new ArrayList<>();
        reading.source.forEach(
                "select l.id from ticket_ticketflowlog l join ticket_ticketrecord t on t.id = l.ticket_id where l.id > ? and l.id <= ?",
                row -> {
                    if (!here.contains(row.id())) {
                        missing.add(row.id());
                    }
                },
                last - STRAGGLERS,
                last);
        if (!missing.isEmpty()) {
            int[] taken = {0};
            to.target().inTransaction(() -> taken[0] = to.logs().writeThese(reading, missing));
            written += taken[0];
        }
    }
}
