package org.loonbpm.work;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of work that was given up. */
@Repository
class FailedWork {

    /** So that what nobody cares about any more does not pile up. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;

    FailedWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Work as it was given up. */
    record Given(String kind, String instance, String data) {}

    void keep(String kind, String instance, String data, String error) {
        jdbc.sql("delete from failed_work where gmt_failed < now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
        jdbc.sql("""
                        insert into failed_work (task_name, task_instance, task_data, error, attempts, gmt_created)
                        select g.kind, g.instance, :data, :error, 1 + coalesce(t.attempts, 0), coalesce(t.gmt_created, now())
                        from (values (:kind::text, :instance::text)) g (kind, instance)
                        left join scheduled_tasks t on t.task_name = g.kind and t.task_instance = g.instance""")
                .param("kind", kind)
                .param("instance", instance)
                .param("data", data)
                .param("error", error)
                .update();
    }

    /** Strikes it off and answers what it was; of two who ask at the same moment one gets it. */
    Optional<Given> take(long id) {
        return jdbc.sql("delete from failed_work where id = ? returning task_name, task_instance, task_data")
                .param(id)
                .query((rows, number) -> new Given(rows.getString(1), rows.getString(2), rows.getString(3)))
                .optional();
    }

    void forget(String kind, String instancePrefix) {
        jdbc.sql("delete from failed_work where task_name = ? and starts_with(task_instance, ?)")
                .params(kind, instancePrefix)
                .update();
    }
}
