package org.loonbpm.script;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.loonbpm.workflow.ScriptSources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Python for the server: runs a script in a process of its own and returns what came of it.
 *
 * <p>While there are active scripts some processes stand ready, otherwise there are none: a server that runs no scripts pays
 * nothing for them.
 */
@Component
public class PythonProcesses implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PythonProcesses.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_QUERIES = Duration.ofSeconds(3);

    private final ScriptSettings settings;
    private final ScriptSources sources;
    private final Workers workers;
    private final ScheduledExecutorService keeper;
    private long lastQuery;
    private boolean wanted;

    PythonProcesses(ScriptSettings settings, ScriptSources sources) {
        this.settings = settings;
        this.sources = sources;
        this.workers = new Workers(settings, new WorkerCommand(settings));
        this.keeper = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "script-keeper");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Not before: processes that start at the same time as the server would make its start slower. */
    @EventListener(ApplicationReadyEvent.class)
    void keepReady() {
        keeper.scheduleWithFixedDelay(
                this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            long now = System.nanoTime();
            if (lastQuery == 0 || now - lastQuery > BETWEEN_QUERIES.toNanos()) {
                wanted = sources.anyActive();
                lastQuery = now;
            }
            workers.tend(wanted ? settings.warm() : 0);
        } catch (DataAccessException noDatabase) {
            LOG.debug("Whether there are scripts could not be looked up: {}", noDatabase.getMessage());
        }
    }

    /**
     * Runs a script when its turn has come.
     *
     * @param patience how long to wait for its turn
     * @throws NoWorker if it cannot be run
     */
    public PythonResult run(PythonRun run, Duration patience) {
        return workers.run(run, patience);
    }

    /**
     * How this node's processes stand.
     *
     * @param failure why the last one could not be started; empty where nothing went wrong
     */
    public record Standing(int ready, int busy, int starting, int limit, String failure) {}

    public Standing standing() {
        return workers.standing();
    }

    @Override
    public void destroy() {
        keeper.shutdownNow();
        workers.close();
    }
}
