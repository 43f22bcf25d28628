package org.loonbpm.takeover;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Shows whoever takes a Loonflow over how it is getting on; a line every few seconds while something goes on for long. */
final class Screen {

    private static final long NANOS_BETWEEN = Duration.ofSeconds(2).toNanos();

    private final PrintWriter out;
    private long last;

    Screen(PrintWriter out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
        last = System.nanoTime();
    }

    void progress(String what, long done, long all) {
        if (System.nanoTime() - last > NANOS_BETWEEN) {
            say(String.format(
                    Locale.ROOT, "  %s: %,d of %,d (%d %%)", what, done, all, all == 0 ? 100 : done * 100 / all));
        }
    }
}
