package org.loonbpm.ticket;

import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.PageRequest;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds tickets for lists: two statements, one for the total and one for the page, whatever is asked for.
 *
 * <p>A list is a range of one index: of {@code ticket_user}'s for those lists that are about a person's part in tickets, of
 * {@code ticket}'s for the others. The total and the ids on a page come from the index alone; only the page's own rows are
 * read, so that a page far back costs no more than skipping in the index.
 */
@Repository
class TicketSearch {

    /**
     * A row of a list with the names that belong to it.
     *
     * @param stateName null where the state has been deleted
     * @param stateLabel JSON text, null where the state has been deleted
     */
    record Hit(
            TicketRow ticket,
            String workflowName,
            @Nullable String stateName,
            @Nullable String stateLabel) {}

    record Hits(List<Hit> rows, long total) {}

    private final JdbcClient jdbc;
    private final Tickets tickets;

    TicketSearch(DataSource database, Tickets tickets) {
        this.jdbc = JdbcClient.create(new PlannedAnew(database));
        this.tickets = tickets;
    }

    Hits find(TicketFilter filter, PageRequest page) {
        if (filter.workflowIds() != null && filter.workflowIds().isEmpty()) {
            return new Hits(List.of(), 0);
        }
        var query = new Query(filter.category());
        conditions(filter, query);
        long total = jdbc.sql("select count(*)" + query.from())
                .params(query.parameters)
                .query(Long.class)
                .single();
        String direction = filter.newestFirst() ? " desc" : "";
        String ids = "select k." + query.id + " as id" + query.from() + " order by k.gmt_created" + direction + ", k."
                + query.id + direction + " limit :limit offset :offset";
        List<Hit> rows = jdbc.sql(
                        "select t.*, w.name as workflow_name, s.name as state_name, s.label as state_label from (" + ids
                                + ") page join ticket t on t.id = page.id"
                                + " join workflow w on w.id = t.workflow_id"
                                + " left join workflow_state s on s.id = t.state_id and not s.is_deleted"
                                + " order by t.gmt_created" + direction + ", t.id" + direction)
                .params(query.parameters)
                .param("limit", page.perPage())
                .param("offset", page.offset(total))
                .query((result, number) -> new Hit(
                        tickets.row(result),
                        result.getString("workflow_name"),
                        result.getString("state_name"),
                        result.getString("state_label")))
                .list();
        return new Hits(rows, total);
    }

    private static void conditions(TicketFilter filter, Query query) {
        category(filter, query);
        query.andAny("k.workflow_id", "workflows", filter.workflowIds());
        query.andIf(filter.createdFrom() != null, "k.gmt_created >= :from", "from", timestamp(filter.createdFrom()));
        query.andIf(filter.createdTo() != null, "k.gmt_created <= :to", "to", timestamp(filter.createdTo()));
        query.andAny("k." + query.id, "ids", filter.ticketIds().isEmpty() ? null : filter.ticketIds());
        query.andAny("t.state_id", "states", filter.stateIds().isEmpty() ? null : filter.stateIds());
        query.andIf(!filter.sn().isEmpty(), "t.sn like :sn", "sn", escaped(filter.sn()) + "%");
        query.andIf(!filter.title().isEmpty(), "t.title like :title", "title", "%" + escaped(filter.title()) + "%");
        query.andIf(!filter.creator().isEmpty(), "t.creator = :creator", "creator", filter.creator());
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
            case OWNER -> query.andIf(true, "k.creator = :user", "user", user);
            case DUTY -> query.andIf(true, "k.username = :user and k.in_process", "user", user);
            case RELATION -> query.andIf(true, "k.username = :user", "user", user);
            case WORKED -> query.andIf(true, "k.username = :user and k.worked", "user", user);
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

    /**
     * The conditions of a search as they gather. Those about {@code k} are answered by the index that is searched, those about
     * {@code t} by the ticket's row.
     */
    private static final class Query {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, @Nullable Object> parameters = new HashMap<>();
        private final boolean byPerson;
        private final String id;

        Query(TicketCategory category) {
            byPerson = switch (category) {
                case DUTY, RELATION, WORKED -> true;
                case ALL, OWNER, VIEW, INTERVENE -> false;
            };
            id = byPerson ? "ticket_id" : "id";
            if (!byPerson) {
                conditions.add("not k.is_deleted");
            }
        }

        void andIf(boolean wanted, String condition, String parameter, @Nullable Object value) {
            if (wanted) {
                conditions.add(byPerson || !condition.startsWith("t.") ? condition : "k" + condition.substring(1));
                parameters.put(parameter, value);
            }
        }

        void andAny(String column, String parameter, @Nullable Collection<Long> ids) {
            andIf(
                    ids != null,
                    column + " = any (:" + parameter + "::bigint[])",
                    parameter,
                    ids == null ? null : ids.toArray(Long[]::new));
        }

        String from() {
            String table = byPerson ? "ticket_user k" : "ticket k";
            boolean rowNeeded = conditions.stream().anyMatch(condition -> condition.startsWith("t."));
            return " from " + table + (rowNeeded ? " join ticket t on t.id = k.ticket_id" : "") + " where "
                    + String.join(" and ", conditions);
        }
    }

    /**
     * Has every statement planned for its own values. PostgreSQL would soon keep one plan for all of them, and the best one for
     * a person with three tickets in a day is the worst for all tickets of three years.
     */
    private static final class PlannedAnew extends JdbcTemplate {

        PlannedAnew(DataSource database) {
            super(database);
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            super.applyStatementSettings(statement);
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    }
}
