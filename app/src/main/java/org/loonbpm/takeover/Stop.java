package org.loonbpm.takeover;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody wants the taking over to end (Ctrl-C, a service manager): what is being written is finished first. */
final class Stop {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CountDownLatch wanted = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int exitCode = ExitCode.BROKEN_OFF.code();

    static Stop onSignals() {
        var stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::endOrderly, "takeover-stop"));
        return stop;
    }

    private void endOrderly() {
        if (ended.getCount() == 0) {
            return;
        }
        wanted.countDown();
        try {
            if (ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // A signal's own exit code would hide how the taking over ended.
                Runtime.getRuntime().halt(exitCode);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isWanted() {
        return wanted.getCount() == 0;
    }

    /** @throws CannotTakeOver if somebody wants an end */
    void breakOffIfWanted() {
        if (isWanted()) {
            throw new CannotTakeOver(ExitCode.BROKEN_OFF, "interrupted; the same command goes on from here");
        }
    }

    /** Waits, unless an end is wanted before. */
    void pause(Duration time) {
        try {
            if (wanted.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            wanted.countDown();
        }
    }

    void ended(int code) {
        exitCode = code;
        ended.countDown();
    }
}
