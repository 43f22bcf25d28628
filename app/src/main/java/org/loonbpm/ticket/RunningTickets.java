package org.loonbpm.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tickets of a workflow that have not ended, for what is about all of them at once. */
@Repository
public class RunningTickets {

    private static final String OPENED = "coalesce(o.replaced_by, t.first_revision)";

    /** Of those in branches, which these are and where they are in each: {@code 12:40,13:0}. */
    private static final String BRANCHES = """
            case when t.branches is null then '' else (
                select string_agg((b ->> 'branch') || ':' || (b ->> 'stateId'), ',' order by (b ->> 'branch')::bigint)
                from jsonb_array_elements(t.branches) b) end""";

    private static final String RUNNING = " from ticket t join workflow w on w.id = t.workflow_id" + Tickets.OPENED_ON
            + " where t.workflow_id = :workflow and t.is_running and not t.is_deleted";

    private final JdbcClient jdbc;

    RunningTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What tells running tickets of a published workflow apart when another version comes.
     *
     * @param opened the revision on which it was opened, or what took its place
     * @param last the revision on which it is
     */
    public record Standing(Place place, long opened, long last) {

        public long stateId() {
            return place.stateId();
        }
    }

    /** A ticket with where it stands. */
    public record Running(long ticketId, String sn, String title, Standing standing) {}

    /** How many stand where. */
    public Map<Standing, Long> counted(long workflowId) {
        var counts = new LinkedHashMap<Standing, Long>();
        jdbc.sql("select t.state_id, " + OPENED + " as opened, t.last_revision as last, " + BRANCHES
                        + " as branches, count(*) as count" + RUNNING + " group by 1, 2, 3, 4 order by 1, 2, 3, 4")
                .param("workflow", workflowId)
                .query(rows -> {
                    counts.put(standing(rows), rows.getLong("count"));
                });
        return counts;
    }

    /** Those that stand in one of these ways, in the order of their ids. */
    public List<Running> page(long workflowId, Collection<Standing> standings, int limit, long offset) {
        return jdbc.sql("select t.id, t.sn, t.title, t.state_id, " + OPENED + " as opened, t.last_revision as last, "
                        + BRANCHES + " as branches" + RUNNING
                        + " and (t.state_id, " + OPENED + ", t.last_revision, " + BRANCHES + ") in"
                        + " (select * from unnest(:states::bigint[], :opened::bigint[], :last::bigint[], :branches::text[]))"
                        + " order by t.id limit :limit offset :offset")
                .param("workflow", workflowId)
                .param("states", standings.stream().map(Standing::stateId).toArray(Long[]::new))
                .param("opened", standings.stream().map(Standing::opened).toArray(Long[]::new))
                .param("last", standings.stream().map(Standing::last).toArray(Long[]::new))
                .param(
                        "branches",
                        standings.stream().map(RunningTickets::branches).toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query((rows, number) ->
                        new Running(rows.getLong("id"), rows.getString("sn"), rows.getString("title"), standing(rows)))
                .list();
    }

    private static Standing standing(ResultSet rows) throws SQLException {
        List<Place.Branch> branches = Arrays.stream(rows.getString("branches").split(","))
                .filter(branch -> !branch.isEmpty())
                .map(branch -> branch.split(":"))
                .map(ids -> new Place.Branch(Long.parseLong(ids[0]), Long.parseLong(ids[1])))
                .toList();
        return new Standing(
                new Place(rows.getLong("state_id"), branches), rows.getLong("opened"), rows.getLong("last"));
    }

    private static String branches(Standing standing) {
        return standing.place().branches().stream()
                .map(branch -> branch.id() + ":" + branch.stateId())
                .collect(Collectors.joining(","));
    }

    public int count(long workflowId) {
        return jdbc.sql("select count(*) from ticket where workflow_id = ? and is_running and not is_deleted")
                .param(workflowId)
                .query(Integer.class)
                .single();
    }

    /** The next ids after one. */
    public List<Long> after(long workflowId, long ticketId, int limit) {
        return jdbc.sql("""
                        select id from ticket where workflow_id = ? and is_running and not is_deleted and id > ?
                        order by id limit ?""")
                .params(workflowId, ticketId, limit)
                .query(Long.class)
                .list();
    }
}
