package org.loonbpm.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A table of figures in Markdown, as docs/performance.md shows it. */
final class Report {

    private static final Logger LOG = LoggerFactory.getLogger(Report.class);

    private final List<String> lines = new ArrayList<>();

    Report(String... columns) {
        row(columns);
        lines.add("| --- ".repeat(columns.length) + "|");
    }

    void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    void row(String what, Timings timings, String note) {
        row(
                what,
                Integer.toString(timings.count()),
                "%.0f".formatted(timings.perSecond()),
                "%.1f".formatted(timings.percentile(0.5)),
                "%.1f".formatted(timings.percentile(0.99)),
                note);
    }

    void print() {
        LOG.info("measured:\n\n{}\n", String.join("\n", lines));
    }
}
