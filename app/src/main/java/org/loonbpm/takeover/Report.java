package org.loonbpm.takeover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a dry run found or a taking over did: as text for people, as JSON for programs. */
final class Report {

    private static final int MOST_LINES_OF_A_KIND = 500;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, @Nullable Object> head = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Long> inFlight = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private final Findings findings;

    Report(Findings findings) {
        this.findings = findings;
    }

    void head(String name, Object value) {
        head.put(name, value);
    }

    void count(String name, long count) {
        counts.put(name, count);
    }

    void inFlight(String situation) {
        inFlight.merge(situation, 1L, Long::sum);
    }

    void difference(String difference) {
        differences.add(difference);
    }

    boolean agrees() {
        return differences.isEmpty();
    }

    String text() {
        var text = new StringBuilder();
        head.forEach((name, value) -> text.append("%-16s %s%n".formatted(name, value)));
        section(text, "Rows", counts);
        section(text, "Tickets in flight", inFlight);
        list(text, "Columns that differ from those of Loonflow 2.0.21", FindingKind.SCHEMA);
        list(text, "What the check of the workflows says", FindingKind.CHECK);
        list(text, "Tickets in flight that need a look", FindingKind.TICKET);
        list(text, "Rows that contradict others or cannot be read", FindingKind.CONTRADICTION);
        list(text, "Files that are missing", FindingKind.FILE);
        list(text, "To know", FindingKind.NOTE);
        if (!differences.isEmpty()) {
            text.append("%nDifferences between the source and what was taken over:%n".formatted());
            differences.forEach(difference -> text.append("  %s%n".formatted(difference)));
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String title, Map<String, Long> numbers) {
        if (!numbers.isEmpty()) {
            text.append("%n%s:%n".formatted(title));
            numbers.forEach((name, number) -> text.append(String.format(Locale.ROOT, "  %-40s %,12d%n", name, number)));
        }
    }

    private void list(StringBuilder text, String title, FindingKind kind) {
        int count = findings.count(kind);
        if (count == 0) {
            return;
        }
        text.append("%n%s (%d):%n".formatted(title, count));
        findings.of(kind).stream()
                .limit(MOST_LINES_OF_A_KIND)
                .forEach(finding -> text.append("  %s%n".formatted(finding)));
        if (count > MOST_LINES_OF_A_KIND) {
            text.append("  and %d more, see --report%n".formatted(count - MOST_LINES_OF_A_KIND));
        }
    }

    void write(Path file) {
        var all = new LinkedHashMap<String, @Nullable Object>(head);
        all.put("rows", counts);
        all.put("tickets_in_flight", inFlight);
        all.put("finding_counts", findings.countsByName());
        for (FindingKind kind : FindingKind.values()) {
            all.put(kind.name().toLowerCase(Locale.ROOT), List.copyOf(findings.of(kind)));
        }
        all.put("differences", differences);
        try {
            Files.writeString(file, JSON.writeValueAsString(all) + "\n");
        } catch (IOException unwritable) {
            throw new CannotTakeOver(
                    ExitCode.USAGE, "the report cannot be written to %s: %s".formatted(file, unwritable.getMessage()));
        }
    }
}
