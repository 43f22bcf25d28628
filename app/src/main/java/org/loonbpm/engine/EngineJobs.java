package org.loonbpm.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the engine does by itself: timers and jobs, in its three tables. Read by SQL, since the engine's own queries can neither
 * ask for what has no error nor page over the tables.
 */
@Component
public class EngineJobs {

    private static final String ALL = """
            select j.*, e.business_key_, cast(split_part(split_part(j.proc_def_id_, ':', 1), '_', 2) as bigint) as workflow_id
            from (
                select 'timer' as place, id_, type_, element_id_, proc_def_id_, process_instance_id_, retries_,
                       exception_msg_, duedate_, create_time_,
                       case when lock_owner_ is not null then 'running' when exception_msg_ is not null then 'retrying'
                            else 'waiting' end as status
                from act_ru_timer_job
                union all
                select 'job', id_, type_, element_id_, proc_def_id_, process_instance_id_, retries_,
                       exception_msg_, duedate_, create_time_,
                       case when lock_owner_ is not null then 'running' when exception_msg_ is not null then 'retrying'
                            else 'waiting' end
                from act_ru_job
                union all
                select 'dead', id_, type_, element_id_, proc_def_id_, process_instance_id_, 0,
                       exception_msg_, duedate_, create_time_, 'failed'
                from act_ru_deadletter_job
            ) j join act_ru_execution e on e.id_ = j.process_instance_id_
            """;

    private static final String WANTED = """
            where (:status::text is null or status = :status)
              and (:timer::boolean is null or (type_ = 'timer') = :timer)
              and (:workflow::bigint is null or workflow_id = :workflow)
              and (:ticket::text is null or business_key_ = :ticket)
              and (:before::timestamp is null or create_time_ <= :before)
            """;

    private static final int RETRIES = 3;

    private final JdbcClient jdbc;
    private final ManagementService management;

    EngineJobs(JdbcClient jdbc, ManagementService management) {
        this.jdbc = jdbc;
        this.management = management;
    }

    /**
     * Which jobs are asked for; null where it does not matter.
     *
     * @param status {@code waiting}, {@code running}, {@code retrying} or {@code failed}
     * @param timers only timers, or only the others
     * @param createdBefore how old at least
     */
    public record Wanted(
            @Nullable String status,
            @Nullable Boolean timers,
            @Nullable Long workflowId,
            @Nullable Long ticketId,
            @Nullable Instant createdBefore) {}

    /**
     * A job of the engine.
     *
     * @param element the BPMN element that it belongs to
     * @param due when it is done, or tried again
     */
    public record EngineJob(
            String id,
            boolean timer,
            String status,
            long ticketId,
            long workflowId,
            String element,
            int attempts,
            String error,
            Instant created,
            @Nullable Instant due) {}

    public Map<String, Long> counts(Wanted wanted) {
        var counts = new HashMap<String, Long>();
        ask("select status, count(*) from (" + ALL + ") a " + WANTED + " group by status", wanted)
                .query(rows -> {
                    counts.put(rows.getString(1), rows.getLong(2));
                });
        return counts;
    }

    /** Those that are due first come first. */
    public List<EngineJob> list(Wanted wanted, long offset, int limit) {
        return ask(
                        "select * from (" + ALL + ") a " + WANTED
                                + " order by duedate_, id_ offset :offset limit :limit",
                        wanted)
                .param("offset", offset)
                .param("limit", limit)
                .query((rows, number) -> job(rows))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Wanted wanted) {
        Instant before = wanted.createdBefore();
        return jdbc.sql(sql)
                .param("status", wanted.status())
                .param("timer", wanted.timers())
                .param("workflow", wanted.workflowId())
                .param("ticket", wanted.ticketId() == null ? null : Long.toString(wanted.ticketId()))
                .param("before", before == null ? null : Timestamp.from(before));
    }

    private static EngineJob job(ResultSet rows) throws SQLException {
        @Nullable String error = rows.getString("exception_msg_");
        @Nullable String element = rows.getString("element_id_");
        @Nullable Timestamp due = rows.getTimestamp("duedate_");
        return new EngineJob(
                rows.getString("place") + "-" + rows.getString("id_"),
                "timer".equals(rows.getString("type_")),
                rows.getString("status"),
                Long.parseLong(rows.getString("business_key_")),
                rows.getLong("workflow_id"),
                element == null ? "" : element,
                error == null ? 0 : RETRIES - rows.getInt("retries_"),
                error == null ? "" : error,
                rows.getTimestamp("create_time_").toInstant(),
                due == null || "failed".equals(rows.getString("status")) ? null : due.toInstant());
    }

    /**
     * What failed is done again now.
     *
     * @param id as in {@link EngineJob}
     * @return whether the job was still there, and had failed
     */
    @Transactional
    public boolean retry(String id) {
        String key = id.substring(id.indexOf('-') + 1);
        try {
            if (id.startsWith("dead-")) {
                management.moveDeadLetterJobToExecutableJob(key, RETRIES);
                return true;
            }
            boolean failing =
                    management.createTimerJobQuery().jobId(key).withException().count() > 0;
            if (failing) {
                management.moveTimerToExecutableJob(key);
            }
            return failing;
        } catch (FlowableObjectNotFoundException gone) {
            return false;
        }
    }
}
