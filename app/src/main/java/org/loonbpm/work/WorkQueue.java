package org.loonbpm.work;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where work is written down. Everything here belongs to the caller's transaction: rolled back with it, begun after it. */
@Component
public class WorkQueue {

    /** What stands in the place of the data of work that needs no doing any more. */
    static final String SETTLED = "";

    private final Lanes lanes;
    private final JdbcClient jdbc;
    private final FailedWork failed;

    WorkQueue(Lanes lanes, JdbcClient jdbc, FailedWork failed) {
        this.lanes = lanes;
        this.jdbc = jdbc;
        this.failed = failed;
    }

    /** Work to be done as soon as the transaction has been committed. The same id is written down once. */
    public void add(String kind, String id, String data) {
        addAt(kind, id, data, Instant.now());
        beginAfterCommit(kind);
    }

    /** Work to be done later. */
    public void addAt(String kind, String id, String data, Instant when) {
        lanes.of(kind).scheduleIfNotExists(new TaskInstance<>(kind, id, data), when);
    }

    /**
     * Work that came to nothing is to be done again later, under another id; what went wrong is kept with it.
     *
     * @param id of the work that came to nothing; it is settled
     */
    public void retryAt(String kind, String id, String nextId, String data, Instant when, String error) {
        addAt(kind, nextId, data, when);
        jdbc.sql("""
                        update scheduled_tasks set last_error = :error,
                            attempts = 1 + coalesce((select o.attempts from scheduled_tasks o
                                where o.task_name = :kind and o.task_instance = :id), 0),
                            gmt_created = coalesce((select o.gmt_created from scheduled_tasks o
                                where o.task_name = :kind and o.task_instance = :id), gmt_created)
                        where task_name = :kind and task_instance = :next""")
                .param("kind", kind)
                .param("id", id)
                .param("next", nextId)
                .param("error", error)
                .update();
        settle(kind, id);
    }

    /** Work came to nothing and is not done again by itself; it is settled, and kept among what failed. */
    public void giveUp(String kind, String id, String data, String error) {
        failed.keep(kind, id, data, error);
        settle(kind, id);
    }

    /** Takes back what nobody has begun, and what was given up, of all whose id begins so. */
    public void withdraw(String kind, String idPrefix) {
        jdbc.sql("delete from scheduled_tasks where task_name = ? and starts_with(task_instance, ?) and not picked")
                .params(kind, idPrefix)
                .update();
        failed.forget(kind, idPrefix);
    }

    /** Whether such work has been begun or is still to be begun. */
    public boolean holds(String kind, String idPrefix) {
        return jdbc.sql(
                        "select exists (select from scheduled_tasks where task_name = ? and starts_with(task_instance, ?))")
                .params(kind, idPrefix)
                .query(Boolean.class)
                .single();
    }

    /**
     * The work's effect belongs to this transaction: even if the node dies before the work is struck off, it is not done
     * again.
     */
    public void settle(String kind, String id) {
        jdbc.sql("update scheduled_tasks set task_data = ? where task_name = ? and task_instance = ?")
                .params(SETTLED.getBytes(StandardCharsets.UTF_8), kind, id)
                .update();
    }

    /** Nobody waits for the next look at the clock. */
    void beginAfterCommit(String kind) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lanes.of(kind).triggerCheckForDueExecutions();
            }
        });
    }
}
