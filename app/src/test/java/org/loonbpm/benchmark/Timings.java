package org.loonbpm.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long something took each time, in nanoseconds.
 *
 * @param elapsed from the first beginning to the last end
 */
record Timings(List<Long> each, long elapsed) {

    static final Timings NONE = new Timings(List.of(), 0);

    Timings {
        var sorted = new ArrayList<>(each);
        Collections.sort(sorted);
        each = sorted;
    }

    Timings and(Timings other) {
        var all = new ArrayList<>(each);
        all.addAll(other.each);
        return new Timings(all, elapsed + other.elapsed);
    }

    int count() {
        return each.size();
    }

    double perSecond() {
        return count() * 1e9 / elapsed;
    }

    /** Within so many milliseconds this part of them was done. */
    double percentile(double part) {
        return each.get((int) Math.min(count() - 1L, Math.round(Math.floor(part * count())))) / 1e6;
    }
}
