package org.loonbpm.script;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes that run scripts: started when they are needed or foreseen, used again, replaced when they die.
 *
 * <p>Whoever wants one waits for one that is ready, and none is started beyond the limit.
 */
final class Workers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    /** Where none can be started, it is not tried again at once, unless a script is to be run. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final ScriptSettings settings;
    private final WorkerCommand command;
    private final ExecutorService starters = Executors.newCachedThreadPool(daemons("script-worker-start"));
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1, daemons("script-clock"));

    private final Deque<Idle> idle = new ArrayDeque<>();
    private final Set<Worker> busy = new HashSet<>();
    /** Who comes first is served first. */
    private final Deque<Object> waiting = new ArrayDeque<>();

    private int coming;
    private long starts;
    private @Nullable IOException lastFailure;
    private long failedAtNanos;
    private boolean closed;

    private record Idle(Worker worker, long sinceNanos) {}

    Workers(ScriptSettings settings, WorkerCommand command) {
        this.settings = settings;
        this.command = command;
    }

    /**
     * Runs a script as soon as a process is ready.
     *
     * @throws NoWorker if none becomes ready
     */
    PythonResult run(PythonRun run, Duration patience) {
        Worker worker = take(patience);
        PythonResult result = worker.run(run);
        if (giveBack(worker)) {
            return result;
        }
        throw new NoWorker("the server is stopping");
    }

    private synchronized Worker take(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        var turn = new Object();
        waiting.addLast(turn);
        try {
            long startsBefore = starts;
            while (true) {
                if (closed) {
                    throw new NoWorker("the server is stopping");
                }
                idle.removeIf(ready -> !ready.worker().isAlive());
                Idle ready = waiting.getFirst() == turn ? idle.pollLast() : null;
                if (ready != null) {
                    busy.add(ready.worker());
                    return ready.worker();
                }
                if (lastFailure != null && starts > startsBefore && coming == 0) {
                    throw new NoWorker("no process for scripts can be started: " + lastFailure.getMessage());
                }
                startIfPossible();
                long left = until - System.nanoTime();
                if (left <= 0) {
                    throw new NoWorker("all processes for scripts are busy");
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NoWorker("the server is stopping");
        } finally {
            waiting.remove(turn);
            notifyAll();
        }
    }

    /** Whether the result counts: what a process says while the server stops may be its being killed. */
    private synchronized boolean giveBack(Worker worker) {
        busy.remove(worker);
        if (closed) {
            return false;
        }
        coming++;
        starters.execute(() -> ready(worker));
        return true;
    }

    private void ready(Worker worker) {
        try {
            worker.awaitReady();
            arrive(worker);
        } catch (IOException dead) {
            LOG.debug("A process for scripts has ended: {}", dead.getMessage());
            worker.kill();
            fail(null);
        }
    }

    private void startIfPossible() {
        if (!closed && waiting.size() > coming && idle.size() + busy.size() + coming < settings.concurrent()) {
            start();
        }
    }

    private void start() {
        coming++;
        starters.execute(() -> {
            try {
                arrive(Worker.started(command, settings, clock));
            } catch (IOException broken) {
                fail(broken);
            }
        });
    }

    private synchronized void arrive(Worker worker) {
        coming--;
        starts++;
        lastFailure = null;
        if (closed) {
            worker.kill();
        } else {
            idle.addLast(new Idle(worker, System.nanoTime()));
        }
        notifyAll();
    }

    private synchronized void fail(@Nullable IOException why) {
        coming--;
        if (why != null && !closed) {
            LOG.warn("A process for scripts cannot be started: {}", why.getMessage());
            starts++;
            lastFailure = why;
            failedAtNanos = System.nanoTime();
        }
        notifyAll();
    }

    /**
     * Starts a process if too few stand ready, and ends those that nobody has needed for long.
     *
     * @param warm how many are to stand ready, as far as the limit allows
     */
    synchronized void tend(int warm) {
        if (closed || (lastFailure != null && System.nanoTime() - failedAtNanos < AFTER_FAILURE.toNanos())) {
            return;
        }
        if (idle.size() + coming < warm && idle.size() + busy.size() + coming < settings.concurrent()) {
            start();
        }
        long now = System.nanoTime();
        while (idle.size() > warm
                && now - idle.getFirst().sinceNanos() > settings.idle().toNanos()) {
            idle.removeFirst().worker().kill();
        }
    }

    synchronized int processes() {
        return idle.size() + busy.size() + coming;
    }

    synchronized PythonProcesses.Standing standing() {
        return new PythonProcesses.Standing(
                idle.size(),
                busy.size(),
                coming,
                settings.concurrent(),
                lastFailure == null ? "" : String.valueOf(lastFailure.getMessage()));
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(ready -> ready.worker().kill());
        idle.clear();
        busy.forEach(Worker::kill);
        notifyAll();
        starters.shutdownNow();
        clock.shutdownNow();
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
