package org.loonbpm.ticket;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds tickets for lists: two statements, one for the total and one for the page, whatever is asked for. */
@Repository
class TicketSearch {

    /** A row of a list with the names that belong to it. */
    record Hit(TicketRow ticket, long workflowRevision) {}

    record Hits(List<Hit> rows, long total) {}

    private final JdbcClient jdbc;
    private final Tickets tickets;

    TicketSearch(JdbcClient jdbc, Tickets tickets) {
        this.jdbc = jdbc;
        this.tickets = tickets;
    }

    Hits find(TicketFilter filter, PageRequest page) {
        var query = new Query();
        conditions(filter, query);
        long total = jdbc.sql("select count(*) from ticket t" + query.joins + query.where())
                .params(query.parameters)
                .query(Long.class)
                .single();
        String direction = filter.newestFirst() ? " desc" : "";
        List<Hit> rows = jdbc.sql("select t.*, w.revision from ticket t join workflow w on w.id = t.workflow_id"
                        + query.joins + query.where()
                        + " order by t.gmt_created" + direction + ", t.id" + direction
                        + " limit :limit offset :offset")
                .params(query.parameters)
                .param("limit", page.perPage())
                .param("offset", page.offset(total))
                .query((result, number) -> new Hit(tickets.row(result), result.getLong("revision")))
                .list();
        return new Hits(rows, total);
    }

    private static void conditions(TicketFilter filter, Query query) {
        query.and("not t.is_deleted");
        category(filter, query);
        query.andAny("t.workflow_id", "workflows", filter.workflowIds());
        query.andAny("t.state_id", "states", filter.stateIds().isEmpty() ? null : filter.stateIds());
        query.andAny("t.id", "ids", filter.ticketIds().isEmpty() ? null : filter.ticketIds());
        query.andIf(!filter.sn().isEmpty(), "t.sn like :sn", "sn", escaped(filter.sn()) + "%");
        query.andIf(!filter.title().isEmpty(), "t.title like :title", "title", "%" + escaped(filter.title()) + "%");
        query.andIf(!filter.creator().isEmpty(), "t.creator = :creator", "creator", filter.creator());
        query.andIf(filter.createdFrom() != null, "t.gmt_created >= :from", "from", timestamp(filter.createdFrom()));
        query.andIf(filter.createdTo() != null, "t.gmt_created <= :to", "to", timestamp(filter.createdTo()));
        query.andIf(filter.actStateId() != null, "t.act_state_id = :actState", "actState", filter.actStateId());
        query.andIf(filter.parentTicketId() != 0, "t.parent_ticket_id = :parent", "parent", filter.parentTicketId());
        query.andIf(
                filter.parentTicketStateId() != 0,
                "t.parent_ticket_state_id = :parentState",
                "parentState",
                filter.parentTicketStateId());
    }

    private static void category(TicketFilter filter, Query query) {
        String user = filter.username();
        switch (filter.category()) {
            case OWNER -> query.andIf(true, "t.creator = :user", "user", user);
            case DUTY -> {
                query.join("u.username = :user and u.in_process", user);
                query.and("t.act_state_id not in (4, 5)");
            }
            case RELATION -> query.join("u.username = :user", user);
            case WORKED -> query.join("u.username = :user and u.worked", user);
            case ALL, VIEW, INTERVENE -> {
                // which workflows these comprise is in the filter already
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    /** The conditions of a search as they gather. */
    private static final class Query {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, @Nullable Object> parameters = new HashMap<>();
        private String joins = "";

        void and(String condition) {
            conditions.add(condition);
        }

        void andIf(boolean wanted, String condition, String parameter, @Nullable Object value) {
            if (wanted) {
                conditions.add(condition);
                parameters.put(parameter, value);
            }
        }

        void andAny(String column, String parameter, @Nullable Collection<Long> ids) {
            if (ids != null) {
                conditions.add(column + " = any (:" + parameter + "::bigint[])");
                parameters.put(parameter, ids.toArray(Long[]::new));
            }
        }

        void join(String condition, String user) {
            joins = " join ticket_user u on u.ticket_id = t.id and " + condition;
            parameters.put("user", user);
        }

        String where() {
            return " where " + String.join(" and ", conditions);
        }
    }
}
