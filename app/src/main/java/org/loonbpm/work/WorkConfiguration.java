package org.loonbpm.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** db-scheduler, wired by hand: it has no starter for this Spring Boot. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    private static final Duration POLLING = Duration.ofMillis(500);

    // A node that has said nothing for four of these is dead, and others do what it had begun.
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    private static final int THREADS = 8;

    // Longer than a call to the outside may last.
    private static final Duration STOPPING = Duration.ofSeconds(15);

    /** Does not start by itself, see {@link WorkLifecycle}. */
    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource database, List<WorkKind> kinds, ObjectProvider<Work> works) {
        List<Task<?>> tasks = kinds.stream()
                .<Task<?>>map(kind -> task(kind.name(), database, works))
                .toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .serializer(new PlainText())
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 2.0)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOPPING)
                .failureLogging(LogLevel.WARN, true)
                .build();
    }

    private static Task<String> task(String kind, DataSource database, ObjectProvider<Work> works) {
        return Tasks.oneTime(kind, String.class)
                .onDeadExecutionRevive()
                .onFailure(new KeepError(database))
                .execute((instance, context) -> {
                    if (!instance.getData().equals(WorkQueue.SETTLED)) {
                        works.stream()
                                .filter(work -> work.kind().equals(kind))
                                .forEach(work -> work.run(instance.getId(), instance.getData()));
                    }
                });
    }
}
