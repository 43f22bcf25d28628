package org.loonbpm.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.ArrayList;
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

    /** They do not start by themselves, see {@link WorkLifecycle}. */
    @Bean
    Lanes lanes(DataSource database, List<WorkKind> kinds, ObjectProvider<Work> works) {
        List<Task<?>> tasks = kinds.stream()
                .<Task<?>>map(kind -> task(kind.name(), database, works))
                .toList();
        var lanes = new ArrayList<Lane>();
        lanes.add(lane(database, tasks, shared(kinds), THREADS, 0.5, 2.0));
        kinds.stream()
                .filter(WorkKind::hasOwnThreads)
                // It takes no more than it can do at once, so that the rest is left for other nodes; as soon as one
                // thread is free.
                .map(kind -> lane(database, tasks, List.of(kind.name()), kind.ownThreads(), 0.99, 1.0))
                .forEach(lanes::add);
        return new Lanes(List.copyOf(lanes));
    }

    private static List<String> shared(List<WorkKind> kinds) {
        return kinds.stream()
                .filter(kind -> !kind.hasOwnThreads())
                .map(WorkKind::name)
                .toList();
    }

    /** It knows the tasks of all kinds, because whichever lane finds a dead node's work gives it back to be done. */
    private static Lane lane(
            DataSource database,
            List<Task<?>> tasks,
            List<String> kinds,
            int threads,
            double fetchBelow,
            double fetchUpTo) {
        Scheduler scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .jdbcCustomization(new Lane.OnlyItsKinds(kinds))
                .serializer(new PlainText())
                .threads(threads)
                .pollUsingLockAndFetch(fetchBelow, fetchUpTo)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOPPING)
                .failureLogging(LogLevel.WARN, true)
                .build();
        return new Lane(kinds, scheduler);
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
