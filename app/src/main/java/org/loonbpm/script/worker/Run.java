package org.loonbpm.script.worker;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** One run of one script, ended when it takes too long or prints too much. */
final class Run {

    private final String name;
    private final String source;
    private final String told;
    private final long milliseconds;
    private final int outputBytes;
    private final Interpreter interpreter;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<@Nullable Ending> overrun = new AtomicReference<>();

    Run(Frame frame, Interpreter interpreter) {
        this.name = frame.text(0);
        this.source = frame.text(1);
        this.told = frame.text(2);
        this.milliseconds = Long.parseLong(frame.text(3));
        this.outputBytes = Integer.parseInt(frame.text(4));
        this.interpreter = interpreter;
    }

    /** Runs it and says what came of it. */
    Frame ended(UnaryOperator<String> asks) {
        var wake = new CountDownLatch(1);
        var printed = new Output(outputBytes, () -> {
            overrun.compareAndSet(null, Ending.OUT_OF_OUTPUT);
            wake.countDown();
        });
        var watch = new Thread(() -> watch(wake), "watch");
        watch.setDaemon(true);
        watch.start();
        try {
            String wants = interpreter.run(name, source, told, printed, asks);
            return done(Ending.RETURNED, printed, wants);
        } catch (PolyglotException | IllegalStateException broken) {
            return done(Ending.BROKEN, printed, String.valueOf(broken.getMessage()));
        } finally {
            over.countDown();
            wake.countDown();
        }
    }

    private Frame done(Ending seen, Output printed, String wants) {
        Ending ended = overrun.get();
        return new Frame(
                Frame.Kind.DONE, (ended == null ? seen : ended).name(), printed.text(), ended == null ? wants : "");
    }

    private void watch(CountDownLatch wake) {
        try {
            if (!wake.await(milliseconds, TimeUnit.MILLISECONDS)) {
                overrun.compareAndSet(null, Ending.OUT_OF_TIME);
            }
            if (over.getCount() > 0) {
                interpreter.cancel();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
