package org.loonbpm.script;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.loonbpm.script.PythonResult.Failure;
import org.loonbpm.script.worker.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process that runs scripts, one at a time. It ends an overrun by itself; if it cannot, it is killed. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** What a process may take to end a run by itself once its time is over. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** By which a Java process says that its memory has run out. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final ScriptSettings settings;
    private final ScheduledExecutorService clock;
    private volatile String complaint = "";

    private Worker(Process process, ScriptSettings settings, ScheduledExecutorService clock) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws IOException if it does not become ready */
    static Worker started(WorkerCommand command, ScriptSettings settings, ScheduledExecutorService clock)
            throws IOException {
        var worker = new Worker(command.start(), settings, clock);
        worker.logWhatItComplainsOf();
        worker.awaitReady();
        return worker;
    }

    /**
     * Waits until it can take a run, which after another one takes a moment.
     *
     * @throws IOException if it does not become ready
     */
    void awaitReady() throws IOException {
        var late = new AtomicBoolean();
        ScheduledFuture<?> deadline = killAfter(settings.startTime(), late);
        try {
            if (Frame.read(in).kind() != Frame.Kind.READY) {
                throw new IOException("the process is out of step");
            }
        } catch (IOException broken) {
            kill();
            String reason = late.get() ? "it was not ready in time" : broken.getMessage();
            throw new IOException("%s. %s".formatted(reason, complaint).strip(), broken);
        } finally {
            deadline.cancel(false);
        }
    }

    /** Afterwards it has to become ready again, and may be dead. */
    PythonResult run(PythonRun run) {
        var late = new AtomicBoolean();
        try {
            ScheduledFuture<?> deadline = killAfter(run.runTime().plus(GRACE), late);
            try {
                return converse(run);
            } finally {
                deadline.cancel(false);
            }
        } catch (IOException broken) {
            return Results.killed(late.get() ? Results.outOfTime(run.runTime()) : whyItDied());
        }
    }

    private PythonResult converse(PythonRun run) throws IOException {
        say(new Frame(
                Frame.Kind.RUN,
                run.name(),
                run.source(),
                run.told(),
                Long.toString(run.runTime().toMillis()),
                Long.toString(settings.output().toBytes())));
        Frame said = Frame.read(in);
        while (said.kind() == Frame.Kind.ASK) {
            say(new Frame(Frame.Kind.ANSWER, run.answers().apply(said.text(0))));
            said = Frame.read(in);
        }
        return Results.of(said, run.runTime(), settings.output());
    }

    private void say(Frame frame) throws IOException {
        frame.write(out);
    }

    private Failure whyItDied() {
        try {
            if (process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
                return Results.outOfMemory(settings.memory());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Failure.limit("interpreter", "the process in which the script ran has ended unexpectedly");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** @throws IOException if the server is stopping, in which case it is killed at once */
    private ScheduledFuture<?> killAfter(Duration time, AtomicBoolean late) throws IOException {
        try {
            return clock.schedule(
                    () -> {
                        late.set(true);
                        kill();
                    },
                    time.toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            kill();
            throw new IOException("the server is stopping", stopping);
        }
    }

    /** Scripts cannot write there. */
    private void logWhatItComplainsOf() {
        var reader = new Thread(
                () -> {
                    try (var lines = new BufferedReader(
                            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                        lines.lines().forEach(line -> {
                            complaint = line;
                            LOG.debug("A process for scripts: {}", line);
                        });
                    } catch (IOException | UncheckedIOException ended) {
                        LOG.trace("A process for scripts has ended");
                    }
                },
                "script-worker-log");
        reader.setDaemon(true);
        reader.start();
    }
}
