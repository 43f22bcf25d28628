package org.loonbpm.work;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that threw is done again after a while, ever longer; why it threw stands in its row. */
final class KeepError implements FailureHandler<String> {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

    private final FailureHandler<String> again = new ExponentialBackoffFailureHandler<>(FIRST_RETRY);
    private final JdbcClient jdbc;

    KeepError(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<String> operations) {
        var task = complete.getExecution().taskInstance;
        jdbc.sql("update scheduled_tasks set last_error = ? where task_name = ? and task_instance = ?")
                .params(complete.getCause().map(String::valueOf).orElse(""), task.getTaskName(), task.getId())
                .update();
        again.onFailure(complete, operations);
    }
}
