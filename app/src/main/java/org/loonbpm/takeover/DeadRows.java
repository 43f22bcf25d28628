package org.loonbpm.takeover;

import java.util.List;

/** Rows that belong to something that does not exist. */
final class DeadRows {

    private static final List<String> OF_TICKETS =
            List.of("ticket_ticketcustomfield", "ticket_ticketuser", "ticket_ticketflowlog");

    private DeadRows() {}

    /** Names them all, also those that an earlier process passed over. */
    static void say(Reading reading) {
        reading.source.forEach(
                "select t.id, t.workflow_id from ticket_ticketrecord t left join workflow_workflow w on w.id = t.workflow_id"
                        + " where w.id is null order by t.id",
                row -> say(reading.findings, row));
        OF_TICKETS.forEach(table -> reading.source.forEach(
                "select x.id, x.ticket_id from %s x left join ticket_ticketrecord t on t.id = x.ticket_id where t.id is null order by x.id"
                        .formatted(table),
                row -> reading.findings.add(
                        FindingKind.CONTRADICTION,
                        table,
                        row.id(),
                        "ticket_id %d does not exist".formatted(row.number("ticket_id")),
                        "left out")));
    }

    private static void say(Findings findings, SourceRow ticket) {
        findings.add(
                FindingKind.CONTRADICTION,
                "ticket_ticketrecord",
                ticket.id(),
                "workflow_id %d does not exist".formatted(ticket.number("workflow_id")),
                "left out, with its fields and logs");
    }
}
