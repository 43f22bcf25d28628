package org.loonbpm.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.work.RetryWork;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Jobs in the queue of work, and those that were given up. Work that counts only while a ticket stays where it is disappears
 * when the ticket has moved.
 */
@Repository
@Order(1)
class QueuedJobs implements JobSource {

    private static final String QUEUED = "queued:";
    private static final String FAILED = "failed:";

    private static final String ALL = """
            with work as (
                select 'queued:' || task_name || ':' || task_instance as id, task_name as kind,
                       case when picked then 'running'
                            when attempts > 0 or consecutive_failures > 0 then 'retrying' else 'waiting' end as status,
                       case when octet_length(task_data) > 0 then convert_from(task_data, 'UTF8')::jsonb end as data,
                       attempts + coalesce(consecutive_failures, 0) as attempts, last_error as error,
                       gmt_created as created, case when not picked then execution_time end as next
                from scheduled_tasks
                union all
                select 'failed:' || id, task_name, 'failed', task_data::jsonb, attempts, error, gmt_created, null
                from failed_work
            ), jobs as (
                select w.*, coalesce(t.id, 0) as ticket_id, coalesce(t.workflow_id, 0) as workflow_id,
                       coalesce((w.data ->> 'state_id')::bigint, 0) as state_id
                from work w left join ticket t on t.id = (w.data ->> 'ticket_id')::bigint and not t.is_deleted
                where w.data is not null and (w.data ->> 'visit' is null or (w.data ->> 'visit')::bigint = t.visit and t.branches is null
                       or t.branches @> jsonb_build_array(jsonb_build_object('visit', (w.data ->> 'visit')::bigint)))
            )
            """;

    private static final String WANTED = """
             from jobs
             where (:status::text is null or status = :status)
               and (:kind::text is null or kind = :kind)
               and (:workflow::bigint is null or workflow_id = :workflow)
               and (:ticket::bigint is null or ticket_id = :ticket)
               and (:before::timestamptz is null or created <= :before)
            """;

    private final JdbcClient jdbc;
    private final RetryWork retry;

    QueuedJobs(JdbcClient jdbc, RetryWork retry) {
        this.jdbc = jdbc;
        this.retry = retry;
    }

    @Override
    public Map<JobStatus, Long> counts(JobFilter filter) {
        var counts = new EnumMap<JobStatus, Long>(JobStatus.class);
        ask(ALL + "select status, count(*)" + WANTED + "group by status", filter.with(null))
                .query(rows -> {
                    counts.put(JobStatus.of(rows.getString(1)), rows.getLong(2));
                });
        return counts;
    }

    @Override
    public List<Job> list(JobFilter filter, JobStatus status, long offset, int limit) {
        return ask(ALL + "select *" + WANTED + "order by created, id offset :offset limit :limit", filter.with(status))
                .param("offset", offset)
                .param("limit", limit)
                .query((rows, number) -> job(rows))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, JobFilter filter) {
        JobStatus status = filter.status();
        return jdbc.sql(sql)
                .param("status", status == null ? null : status.word())
                .param("kind", filter.kind())
                .param("workflow", filter.workflowId())
                .param("ticket", filter.ticketId())
                .param("before", filter.createdBefore() == null ? null : Timestamp.from(filter.createdBefore()));
    }

    private static Job job(ResultSet rows) throws SQLException {
        @Nullable Timestamp next = rows.getTimestamp("next");
        return new Job(
                rows.getString("id"),
                rows.getString("kind"),
                JobStatus.of(rows.getString("status")),
                rows.getLong("ticket_id"),
                rows.getLong("workflow_id"),
                rows.getLong("state_id"),
                rows.getInt("attempts"),
                rows.getString("error"),
                rows.getTimestamp("created").toInstant(),
                next == null ? null : next.toInstant());
    }

    @Override
    public boolean knows(String id) {
        return id.matches("queued:[^:]+:.+|failed:\\d{1,18}");
    }

    @Override
    public boolean retry(String id) {
        if (id.startsWith(FAILED)) {
            return retry.again(Long.parseLong(id.substring(FAILED.length())));
        }
        String[] names = id.substring(QUEUED.length()).split(":", 2);
        return retry.now(names[0], names[1]);
    }
}
