package org.loonbpm.flowlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loonbpm.account.PeopleInRows;
import org.loonbpm.account.Person;
import org.loonbpm.ticket.Intervention;
import org.loonbpm.ticket.LastHandlers;
import org.loonbpm.ticket.PassedStates;
import org.loonbpm.ticket.TicketLogged;
import org.loonbpm.web.PageRequest;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The trail's rows; written in the transaction that did what they tell of. */
@Repository
class FlowLogs implements LastHandlers, PassedStates {

    private static final String ENTRY =
            "id, ticket_id, transition_id, intervene_type_id, participant_type_id, participant, state_id, suggestion, gmt_created";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FlowLogs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener
    void write(TicketLogged logged) {
        jdbc.sql("""
                        insert into flow_log (ticket_id, transition_id, intervene_type_id, participant_type_id, participant,
                            state_id, suggestion, ticket_data, creator, gmt_created)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, clock_timestamp())""")
                .params(
                        logged.ticketId(),
                        logged.transitionId(),
                        logged.intervention().code(),
                        logged.participantKind().code(),
                        logged.participant(),
                        logged.stateId(),
                        logged.suggestion(),
                        json.writeValueAsString(logged.snapshot()),
                        logged.participant())
                .update();
    }

    @Override
    public Optional<String> lastHandler(long ticketId, long stateId) {
        return jdbc.sql("""
                        select participant from (
                            select participant, participant_type_id from flow_log
                            where ticket_id = ? and state_id = ? and not is_deleted
                              and intervene_type_id not in (12, 13)
                            order by id desc limit 1) latest
                        where participant_type_id = 1""").params(ticketId, stateId).query(String.class).optional();
    }

    @Override
    public Set<Long> passed(long ticketId) {
        return jdbc.sql(
                        "select distinct state_id from flow_log where ticket_id = ? and transition_id <> 0 and not is_deleted")
                .param(ticketId)
                .query(Long.class)
                .set();
    }

    @Override
    public Optional<Instant> lastUrged(long ticketId) {
        return jdbc.sql("select max(gmt_created) from flow_log where ticket_id = ? and intervene_type_id = ?")
                .params(ticketId, Intervention.URGE.code())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /**
     * Part of a ticket's log.
     *
     * @param people whom the rows name, by user name
     * @param total how many entries the ticket has
     */
    record Part(List<FlowLog> rows, Map<String, Person> people, long total) {}

    /** Without the snapshots unless they are asked for: they are most of the data. One statement, unless the page lies past the end. */
    Part page(long ticketId, PageRequest page, boolean newestFirst, boolean withSnapshot) {
        long asked = (page.page() - 1L) * page.perPage();
        if (asked >= 0) {
            Part part = part(ticketId, page.perPage(), asked, newestFirst, withSnapshot);
            if (asked == 0 || !part.rows().isEmpty()) {
                return part;
            }
        }
        long total = jdbc.sql("select count(*) from flow_log where ticket_id = ? and not is_deleted")
                .param(ticketId)
                .query(Long.class)
                .single();
        return part(ticketId, page.perPage(), page.offset(total), newestFirst, withSnapshot);
    }

    private Part part(long ticketId, int most, long offset, boolean newestFirst, boolean withSnapshot) {
        String order = "id" + (newestFirst ? " desc" : "");
        String sql = """
                with page as (select %s, %s as ticket_data from flow_log
                    where ticket_id = :ticket and not is_deleted order by %s limit :most offset :offset)
                select page.*, case when row_number() over listed = 1 then
                        (select count(*) from flow_log where ticket_id = :ticket and not is_deleted) end as total,
                    case when row_number() over listed = 1 then %s end as people
                from page window listed as (order by %s) order by %s""".formatted(
                        ENTRY,
                        withSnapshot ? "ticket_data" : "'{}'",
                        order,
                        PeopleInRows.named("select participant from page"),
                        order,
                        order);
        return jdbc.sql(sql)
                .param("ticket", ticketId)
                .param("most", most)
                .param("offset", offset)
                .query(FlowLogs::read);
    }

    /** The total and the people stand in the first row alone. */
    private static Part read(ResultSet rows) throws SQLException {
        var entries = new ArrayList<FlowLog>();
        long total = 0;
        Map<String, Person> people = Map.of();
        while (rows.next()) {
            if (entries.isEmpty()) {
                total = rows.getLong("total");
                people = PeopleInRows.read(rows.getString("people"));
            }
            entries.add(entry(rows));
        }
        return new Part(entries, people, total);
    }

    /** All entries, the newest first, without snapshots. */
    List<FlowLog> all(long ticketId) {
        return jdbc.sql("select " + ENTRY
                        + ", '{}' as ticket_data from flow_log where ticket_id = ? and not is_deleted order by id desc")
                .param(ticketId)
                .query((rows, number) -> entry(rows))
                .list();
    }

    private static FlowLog entry(ResultSet rows) throws SQLException {
        return new FlowLog(
                rows.getLong("id"),
                rows.getLong("ticket_id"),
                rows.getLong("transition_id"),
                rows.getInt("intervene_type_id"),
                rows.getInt("participant_type_id"),
                rows.getString("participant"),
                rows.getLong("state_id"),
                rows.getString("suggestion"),
                rows.getString("ticket_data"),
                rows.getTimestamp("gmt_created").toInstant());
    }
}
