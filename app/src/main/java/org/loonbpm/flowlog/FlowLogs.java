package org.loonbpm.flowlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.loonbpm.ticket.LastHandlers;
import org.loonbpm.ticket.TicketLogged;
import org.loonbpm.web.PageRequest;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The trail's rows; written in the transaction that did what they tell of. */
@Repository
class FlowLogs implements LastHandlers {

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
                            where ticket_id = ? and state_id = ? and not is_deleted order by id desc limit 1) latest
                        where participant_type_id = 1""").params(ticketId, stateId).query(String.class).optional();
    }

    long count(long ticketId) {
        return jdbc.sql("select count(*) from flow_log where ticket_id = ? and not is_deleted")
                .param(ticketId)
                .query(Long.class)
                .single();
    }

    /** Without the snapshots unless they are asked for: they are most of the data. */
    List<FlowLog> page(long ticketId, long total, PageRequest page, boolean newestFirst, boolean withSnapshot) {
        return jdbc.sql("select " + ENTRY + (withSnapshot ? ", ticket_data" : ", '{}' as ticket_data")
                        + " from flow_log where ticket_id = ? and not is_deleted order by id"
                        + (newestFirst ? " desc" : "") + " limit ? offset ?")
                .params(ticketId, page.perPage(), page.offset(total))
                .query((rows, number) -> entry(rows))
                .list();
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
