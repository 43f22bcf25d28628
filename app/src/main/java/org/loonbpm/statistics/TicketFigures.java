package org.loonbpm.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts and times tickets by SQL. All of it speaks of the tickets opened in a period, which an index finds; what their logs
 * say is read from an index alone. Comments move nothing, so they count for no time.
 */
@Repository
class TicketFigures {

    private static final int COMMENTED = 5;

    /** How many states are told of at most: those that cost the most time. */
    private static final int MOST_STATES = 100;

    private static final String OPENED = """
            with opened as (
                select id, workflow_id, state_id, act_state_id in (4, 5) as ended, branches, gmt_created from ticket
                where workflow_id = any (:workflows) and not is_deleted and gmt_created >= :from and gmt_created < :to
            )
            """;

    private static final String DAYS = OPENED + """
            select (gmt_created at time zone :zone)::date, workflow_id, count(*), count(*) filter (where ended)
            from opened group by 1, 2 order by 1, 2
            """;

    private static final String LEAD_TIMES = OPENED + """
            , took as (
                select workflow_id, extract(epoch from (
                    select max(gmt_created) from flow_log
                    where ticket_id = o.id and not is_deleted and intervene_type_id <> :commented) - o.gmt_created) as seconds
                from opened o where ended
            )
            select coalesce(workflow_id, 0), percentile_cont(0.5) within group (order by seconds),
                   percentile_cont(0.9) within group (order by seconds)
            from took where seconds is not null group by grouping sets ((workflow_id), ())
            """;

    /**
     * Entries of a log that follow each other in the same state are one stay: it begins where the one before it ended, and its
     * last entry ends it, unless the ticket is still there. What is done in parallel branches follows each other within a branch
     * alone, so a log is read once for what is in no branch, and once for each branch without its siblings.
     */
    private static final String STATES = OPENED + """
            , lane as (
                select * from unnest(:laneWorkflows::bigint[], :laneForks::bigint[], :laneBranches::bigint[], :laneStates::bigint[])
                    as l (workflow_id, fork, branch, state_id)
            ), deeds as (
                select o.workflow_id, l.ticket_id, l.id, l.state_id, l.gmt_created, lane.fork, coalesce(lane.branch, 0) as branch
                from opened o join flow_log l on l.ticket_id = o.id left join lane on lane.state_id = l.state_id
                where not l.is_deleted and l.intervene_type_id <> :commented
            ), readings as (
                select *, 0 as reading from deeds
                union all
                select d.*, r.branch
                from deeds d join (select distinct workflow_id, fork, branch from lane) r
                    on r.workflow_id = d.workflow_id and (d.fork is distinct from r.fork or d.branch = r.branch)
            ), begun as (
                select *, case when state_id = lag(state_id) over one_reading then 0 else 1 end as begins from readings
                window one_reading as (partition by ticket_id, reading order by id)
            ), numbered as (
                select *, sum(begins) over (partition by ticket_id, reading order by id) as number from begun
            ), stays as (
                select ticket_id, reading, number, branch, state_id, max(gmt_created) as went
                from numbered group by 1, 2, 3, 4, 5
            ), timed as (
                select o.id, o.workflow_id, o.state_id as present, o.branches, o.ended, s.reading, s.branch, s.state_id, s.went,
                       coalesce(lag(s.went) over one_reading, o.gmt_created) as came,
                       lead(s.number) over one_reading is null as newest
                from stays s join opened o on o.id = s.ticket_id
                window one_reading as (partition by s.ticket_id, s.reading order by s.number)
            ), told as (
                select workflow_id, state_id, extract(epoch from went - came) as seconds, false as waits
                from timed where reading = branch and not (newest and not ended and (state_id = present
                    or exists (select from jsonb_array_elements(branches) b where (b ->> 'stateId')::bigint = state_id)))
                union all
                select workflow_id, present, extract(epoch from :now - case when state_id = present then came else went end), true
                from timed where reading = 0 and newest and not ended and branches is null
                union all
                select workflow_id, (b ->> 'stateId')::bigint, extract(epoch from :now - (b ->> 'since')::timestamptz), true
                from opened, jsonb_array_elements(branches) b where not ended and b ->> 'stateId' <> '0'
            )
            select t.workflow_id, t.state_id, coalesce(s.name, ''), count(*) filter (where not waits),
                   percentile_cont(0.5) within group (order by seconds) filter (where not waits),
                   percentile_cont(0.9) within group (order by seconds) filter (where not waits),
                   coalesce(sum(seconds) filter (where not waits), 0), count(*) filter (where waits),
                   max(seconds) filter (where waits)
            from told t left join workflow_state s on s.id = t.state_id
            group by t.workflow_id, t.state_id, s.name order by 7 desc, 8 desc, 1, 2 limit :most
            """;

    private final JdbcClient jdbc;

    TicketFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long the ended ones took; of all together under the workflow's id 0. */
    record LeadTime(@Nullable Long median, @Nullable Long p90) {

        static final LeadTime NONE = new LeadTime(null, null);
    }

    List<OpenedTickets.Day> days(Collection<Long> workflowIds, Period period) {
        return ask(DAYS, workflowIds, period)
                .param("zone", ZoneId.systemDefault().getId())
                .query((row, number) -> new OpenedTickets.Day(
                        row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    Map<Long, LeadTime> leadTimes(Collection<Long> workflowIds, Period period) {
        var times = new HashMap<Long, LeadTime>();
        ask(LEAD_TIMES, workflowIds, period).param("commented", COMMENTED).query(row -> {
            times.put(row.getLong(1), new LeadTime(seconds(row, 2), seconds(row, 3)));
        });
        return times;
    }

    /** A state of a parallel branch. */
    record Lane(long workflowId, long fork, long branch, long stateId) {}

    /** @param lanes the states of all branches of the workflows */
    List<StateTime> states(Period period, Map<Long, String> names, List<Lane> lanes, OffsetDateTime now) {
        return ask(STATES, names.keySet(), period)
                .param("laneWorkflows", each(lanes, Lane::workflowId))
                .param("laneForks", each(lanes, Lane::fork))
                .param("laneBranches", each(lanes, Lane::branch))
                .param("laneStates", each(lanes, Lane::stateId))
                .param("commented", COMMENTED)
                .param("now", now)
                .param("most", MOST_STATES)
                .query((row, number) -> new StateTime(
                        row.getLong(1),
                        names.getOrDefault(row.getLong(1), ""),
                        row.getLong(2),
                        row.getString(3),
                        row.getLong(4),
                        seconds(row, 5),
                        seconds(row, 6),
                        row.getLong(7),
                        row.getLong(8),
                        seconds(row, 9)))
                .list();
    }

    private static Long[] each(List<Lane> lanes, Function<Lane, Long> column) {
        return lanes.stream().map(column).toArray(Long[]::new);
    }

    private JdbcClient.StatementSpec ask(String sql, Collection<Long> workflowIds, Period period) {
        return jdbc.sql(sql)
                .param("workflows", workflowIds.toArray(Long[]::new))
                .param("from", period.from())
                .param("to", period.to());
    }

    private static @Nullable Long seconds(ResultSet row, int column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Long.valueOf(Math.round(seconds));
    }
}
