package org.loonbpm.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.PeopleInRows;
import org.loonbpm.account.Person;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.Edition;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds tickets for lists: the page, its total and the people on it in one statement.
 *
 * <p>A list is a range of one index: of {@code ticket_user}'s for those lists that are about a person's part in tickets, of
 * {@code ticket}'s for the others. The total and the ids on a page come from the index alone; only the page's own rows are
 * read, so that a page far back costs no more than skipping in the index, from whichever end is nearer.
 */
@Repository
class TicketSearch {

    /** From here on a page is worth knowing the total first, to come to it from the nearer end. */
    private static final long FAR = 5_000;

    /** Words may stand in nearly all tickets: nobody reads on so far, and to count further takes long. */
    private static final int MOST_FOUND = 1_000;

    /** Whom the rows of a page name. */
    private static final String NAMED = """
            select creator from page union select unnest(string_to_array(participant, ',')) from page
            union select jsonb_object_keys(multi_all_person) from page""";

    /** Those in branches are in the fork and in each of the branches' states. */
    private static final String IN_STATES = """
            (t.state_id = any (:states::bigint[])
                or t.branches is not null and exists (select from jsonb_array_elements(t.branches) b
                    where nullif(b ->> 'stateId', '0')::bigint = any (:states::bigint[])))""";

    /**
     * A row of a list with the names that belong to it.
     *
     * @param stateName null where the state has been deleted
     * @param stateLabel JSON text, null where the state has been deleted
     */
    record Hit(
            TicketRow ticket,
            Edition edition,
            String workflowName,
            @Nullable String stateName,
            @Nullable String stateLabel) {}

    /** @param people those whom the rows name, by user name */
    record Hits(List<Hit> rows, Map<String, Person> people, long total) {

        static final Hits NONE = new Hits(List.of(), Map.of(), 0);
    }

    private final JdbcClient planned;
    private final JdbcClient plannedAnew;
    private final Tickets tickets;

    TicketSearch(DataSource database, Tickets tickets) {
        this.planned = JdbcClient.create(database);
        this.plannedAnew = JdbcClient.create(new PlannedAnew(database));
        this.tickets = tickets;
    }

    /** @param sight what the caller may see of fields in these workflows; asked only where that matters */
    Hits find(TicketFilter filter, PageRequest page, Function<@Nullable Set<Long>, FieldSight> sight) {
        if (filter.workflowIds() != null && filter.workflowIds().isEmpty()) {
            return Hits.NONE;
        }
        var conditions = new SearchConditions(filter.category());
        category(filter, conditions);
        columns(filter, conditions);
        ListOrder order = fields(filter, conditions, sight);
        String total = total(filter, conditions);
        JdbcClient jdbc = client(filter);
        long asked = (page.page() - 1L) * page.perPage();
        if (asked >= 0 && (asked < FAR || !filter.sort().isByTime())) {
            Hits hits = read(jdbc, conditions, order, asked, page.perPage(), total);
            if (asked == 0 || !hits.rows().isEmpty()) {
                return hits;
            }
        }
        long known = jdbc.sql(total)
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        return known == 0 ? Hits.NONE : far(jdbc, conditions, order, page.offset(known), page.perPage(), known);
    }

    private static String total(TicketFilter filter, SearchConditions conditions) {
        if (CountedTotal.knows(filter)) {
            return CountedTotal.of(filter, conditions, Instant.now());
        }
        return filter.traits().words().isEmpty()
                ? "select count(*)" + conditions.from()
                : "select count(*) from (select" + conditions.from() + " limit " + MOST_FOUND + ") found";
    }

    private JdbcClient client(TicketFilter filter) {
        boolean anyPlanIsRight = filter.isOfOnePerson()
                && filter.traits().areAny()
                && filter.sort().isByTime();
        return anyPlanIsRight ? planned : plannedAnew;
    }

    private Hits far(JdbcClient jdbc, SearchConditions conditions, ListOrder order, long offset, int most, long total) {
        String known = "select " + total;
        if (offset <= total / 2) {
            return read(jdbc, conditions, order, offset, most, known);
        }
        long rows = Math.min(most, total - offset);
        Hits turned = read(jdbc, conditions, order.turned(), total - offset - rows, rows, known);
        var inOrder = new ArrayList<>(turned.rows());
        Collections.reverse(inOrder);
        return new Hits(inOrder, turned.people(), total);
    }

    private Hits read(
            JdbcClient jdbc, SearchConditions conditions, ListOrder order, long offset, long limit, String total) {
        String sql = """
                with page as (
                    select t.*, w.name as workflow_name, %s,
                        %s as state_name, %s as state_label
                    from (select %s as id%s order by %s limit :limit offset :offset) p
                    join ticket t on t.id = p.id
                    join workflow w on w.id = t.workflow_id%s)
                select t.*, case when row_number() over listed = 1 then (%s) end as total,
                    case when row_number() over listed = 1 then %s end as people
                from page t window listed as (order by %s) order by %s""".formatted(
                        Tickets.EDITION,
                        StateNames.NAME,
                        StateNames.LABEL,
                        conditions.id(),
                        conditions.from(),
                        order.inIndex(),
                        StateNames.JOINS,
                        total,
                        PeopleInRows.named(NAMED),
                        order.ofRows(),
                        order.ofRows());
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::hits);
    }

    /** The total and the people stand in the first row alone. */
    private Hits hits(ResultSet rows) throws SQLException {
        var hits = new ArrayList<Hit>();
        long total = 0;
        Map<String, Person> people = Map.of();
        while (rows.next()) {
            if (hits.isEmpty()) {
                total = rows.getLong("total");
                people = PeopleInRows.read(rows.getString("people"));
            }
            hits.add(new Hit(
                    tickets.row(rows),
                    Tickets.edition(rows),
                    rows.getString("workflow_name"),
                    rows.getString("state_name"),
                    rows.getString("state_label")));
        }
        return new Hits(hits, people, total);
    }

    private static void columns(TicketFilter filter, SearchConditions conditions) {
        String created = conditions.indexed("gmt_created");
        conditions.andAny(conditions.indexed("workflow_id"), "workflows", filter.workflowIds());
        conditions.andIf(filter.createdFrom() != null, created + " >= :from", "from", timestamp(filter.createdFrom()));
        conditions.andIf(filter.createdTo() != null, created + " <= :to", "to", timestamp(filter.createdTo()));
        traits(filter.traits(), conditions);
    }

    private static void traits(TicketTraits traits, SearchConditions conditions) {
        conditions.andAny(conditions.id(), "ids", given(traits.ticketIds()));
        conditions.andIf(
                !traits.stateIds().isEmpty(),
                IN_STATES,
                "states",
                traits.stateIds().toArray(Long[]::new));
        conditions.andIf(!traits.sn().isEmpty(), "t.sn like :sn", "sn", escaped(traits.sn()) + "%");
        conditions.andIf(
                !traits.title().isEmpty(), "t.title like :title", "title", "%" + escaped(traits.title()) + "%");
        conditions.andIf(!traits.creator().isEmpty(), "t.creator = :creator", "creator", traits.creator());
        Set<Integer> actStates = traits.actStateIds();
        conditions.andIf(
                actStates != null,
                "t.act_state_id = any(:actStates)",
                "actStates",
                actStates == null ? null : actStates.toArray(Integer[]::new));
        conditions.andIf(
                traits.parentTicketId() != 0, "t.parent_ticket_id = :parent", "parent", traits.parentTicketId());
        conditions.andIf(
                traits.parentTicketStateId() != 0,
                "t.parent_ticket_state_id = :parentState",
                "parentState",
                traits.parentTicketStateId());
    }

    private static @Nullable Set<Long> given(Set<Long> ids) {
        return ids.isEmpty() ? null : ids;
    }

    /** What is asked of custom fields, and in which order the list is to be. */
    private static ListOrder fields(
            TicketFilter filter, SearchConditions conditions, Function<@Nullable Set<Long>, FieldSight> sight) {
        TicketSort sort = filter.sort();
        if (filter.traits().fields().isEmpty() && filter.traits().words().isEmpty() && !sort.isField()) {
            return ListOrder.of(sort, "t." + sort.by(), conditions);
        }
        var fields = new FieldConditions(conditions, sight.apply(filter.workflowIds()));
        filter.traits().fields().forEach(fields::and);
        if (!filter.traits().words().isEmpty()) {
            fields.andWords(filter.traits().words());
        }
        return ListOrder.of(sort, sort.isField() ? fields.sortedBy(sort.by()) : "t." + sort.by(), conditions);
    }

    private static void category(TicketFilter filter, SearchConditions conditions) {
        String user = filter.username();
        switch (filter.category()) {
            case OWNER -> conditions.andIf(true, "t.creator = :user", "user", user);
            case DUTY -> conditions.andIf(true, "k.username = :user and k.in_process", "user", user);
            case RELATION -> conditions.andIf(true, "k.username = :user", "user", user);
            case WORKED -> conditions.andIf(true, "k.username = :user and k.worked", "user", user);
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
     * Has every statement planned for its own values. PostgreSQL would soon keep one plan for all of them, and the best one for
     * three tickets of a day is the worst for all tickets of three years. Only a person's own lists are a range of the same
     * index whatever the values are; to plan them takes longer than to read them.
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
