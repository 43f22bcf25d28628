package org.loonbpm.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.loonbpm.engine.StandingTokens;

/** Whether what is here now is what is there: all rows counted, some tickets looked at closely. */
final class Comparison {

    private final Reading reading;
    private final Target target;
    private final StandingTokens tokens;
    private final Report report;

    Comparison(Reading reading, Target target, StandingTokens tokens, Report report) {
        this.reading = reading;
        this.target = target;
        this.tokens = tokens;
        this.report = report;
    }

    void run(SmallTableWriter.Rows people, int sample) {
        people.byTable().forEach((table, rows) -> same(table.target(), rows.size()));
        same("ticket", reading.countOfTickets());
        same("flow_log", reading.countOfTickets("ticket_ticketflowlog"));
        List<SourceTicket> tickets = reading.taken(reading.tickets.withIds(sample(sample)));
        tickets.forEach(this::same);
        report.head("Compared", "all rows counted, %d tickets looked at closely".formatted(tickets.size()));
    }

    private void same(String table, long expected) {
        long found = target.count("select count(*) from " + table);
        report.count(table.replace('_', ' '), found);
        if (found != expected) {
            report.difference("%s: %d rows in the source, %d here".formatted(table, expected, found));
        }
    }

    /** Half of them in flight, as far as there are. */
    private List<Long> sample(int size) {
        var ids = new TreeSet<>(target.ids(
                "select id from ticket where is_running order by md5(id::text) limit %d".formatted(size / 2)));
        ids.addAll(target.ids("select id from ticket order by md5(id::text) limit %d".formatted(size - ids.size())));
        return new ArrayList<>(ids);
    }

    private void same(SourceTicket ticket) {
        Map<String, Object> row = target.jdbc()
                .sql(
                        "select t.*, t.gmt_modified::text as modified, (select count(*) from flow_log l where l.ticket_id = t.id) as logs"
                                + " from ticket t where id = ?")
                .param(ticket.id)
                .query()
                .singleRow();
        Standpoint stands = reading.placement.of(ticket);
        same(ticket, "sn", ticket.sn, row.get("sn"));
        same(ticket, "title", ticket.title, row.get("title"));
        same(ticket, "state_id", ticket.stateId, row.get("state_id"));
        same(ticket, "act_state_id", stands.actStateId(), row.get("act_state_id"));
        same(ticket, "participant", stands.participant(), row.get("participant"));
        same(ticket, "relation", ticket.relation, row.get("relation"));
        same(ticket, "is_running", stands.running(), row.get("is_running"));
        same(
                ticket,
                "number of flow logs",
                reading.source.number("select count(*) as n from ticket_ticketflowlog where ticket_id = ?", ticket.id),
                row.get("logs"));
        if (stands.placed()) {
            same(
                    ticket,
                    "state of its process",
                    ticket.stateId,
                    tokens.stateOf(String.valueOf(row.get("process_instance_id"))));
        }
    }

    private void same(
            SourceTicket ticket, String what, Object expected, @org.jspecify.annotations.Nullable Object found) {
        if (!Objects.equals(expected.toString(), String.valueOf(found))) {
            report.difference(
                    "ticket %d: %s is '%s' in the source, '%s' here".formatted(ticket.id, what, expected, found));
        }
    }
}
