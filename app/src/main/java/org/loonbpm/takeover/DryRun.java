package org.loonbpm.takeover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads everything as the real run does and writes nothing. */
final class DryRun {

    private final Reading reading;
    private final Screen screen;
    private final Report report;

    DryRun(Reading reading, Screen screen, Report report) {
        this.reading = reading;
        this.screen = screen;
        this.report = report;
    }

    void run() {
        SmallTableWriter.read(reading)
                .byTable()
                .forEach((table, rows) -> report.count(table.target().replace('_', ' '), rows.size()));
        Set<Long> known = new HashSet<>();
        readTickets(known);
        readLogs(known);
        DeadRows.say(reading);
    }

    private void readTickets(Set<Long> known) {
        long all = reading.count("ticket_ticketrecord");
        long deleted = 0;
        long last = 0;
        for (List<SourceTicket> read = reading.tickets.after(0); !read.isEmpty(); read = reading.tickets.after(last)) {
            last = read.get(read.size() - 1).id;
            for (SourceTicket ticket : reading.taken(read)) {
                known.add(ticket.id);
                deleted += ticket.deleted ? 1 : 0;
                look(ticket);
            }
            screen.progress("tickets read", known.size(), all);
        }
        report.count("ticket", known.size());
        report.count("ticket, deleted ones", deleted);
        report.count("ticket user", reading.count("ticket_ticketuser"));
        report.count("ticket field values", reading.count("ticket_ticketcustomfield"));
    }

    private void look(SourceTicket ticket) {
        Standpoint stands = reading.placement.of(ticket);
        FieldsOfTicket.of(ticket, reading.definitions.find(ticket.workflowId).orElseThrow(), reading.findings);
        if (stands.running()) {
            report.inFlight(Situations.of(ticket, stands, reading));
        }
    }

    private void readLogs(Set<Long> known) {
        long all = reading.count("ticket_ticketflowlog");
        long[] done = {0};
        reading.source.forEach("select id, ticket_id, ticket_data from ticket_ticketflowlog", row -> {
            done[0]++;
            if (known.contains(row.number("ticket_id"))) {
                LogWriter.snapshot(row, reading.findings);
            } else {
                LogWriter.sayDead(row, reading.findings);
            }
            screen.progress("logs read", done[0], all);
        });
        report.count("flow log", all);
    }
}
