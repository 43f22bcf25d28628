package org.loonbpm.fuzz;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What earlier requests have caused and the server does by itself: calls, timers, tickets that follow a changed workflow. */
final class Background {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String DUE = """
            select exists (select 1 from scheduled_tasks
                           where task_instance <> 'recurring' and (picked or execution_time < now() + interval '2 seconds'))
                or exists (select 1 from act_ru_timer_job where duedate_ < now() + interval '2 seconds')
                or exists (select 1 from act_ru_job)""";

    private final JdbcClient jdbc;
    private boolean everSettles = true;

    Background(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nothing is about to be done; whether that was worth waiting for. */
    boolean settle() {
        if (!everSettles || !isDue()) {
            return false;
        }
        try {
            Awaitility.await()
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> !isDue());
        } catch (ConditionTimeoutException busyWithRetries) {
            everSettles = false;
        }
        return true;
    }

    private boolean isDue() {
        return jdbc.sql(DUE).query(Boolean.class).single();
    }
}
