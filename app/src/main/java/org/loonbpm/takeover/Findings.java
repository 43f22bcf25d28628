package org.loonbpm.takeover;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** All findings of a round, each once; of a kind that comes without end only the first are kept, the others counted. */
final class Findings {

    private static final int MOST_OF_A_KIND = 5_000;

    private final Map<FindingKind, Set<Finding>> kept = new EnumMap<>(FindingKind.class);
    private final Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);

    void add(FindingKind kind, String table, long id, String what, String done) {
        add(new Finding(kind, "%s %d".formatted(table, id), what, done));
    }

    void add(FindingKind kind, String row, String what, String done) {
        add(new Finding(kind, row, what, done));
    }

    private void add(Finding finding) {
        Set<Finding> known = kept.computeIfAbsent(finding.kind(), kind -> new LinkedHashSet<>());
        if (known.contains(finding)) {
            return;
        }
        counts.merge(finding.kind(), 1, Integer::sum);
        if (known.size() < MOST_OF_A_KIND) {
            known.add(finding);
        }
    }

    /** What rounds before found of rows that are not read again. */
    void addRowsOf(Findings before) {
        before.of(FindingKind.CONTRADICTION).forEach(this::add);
        before.of(FindingKind.FILE).forEach(this::add);
    }

    int count(FindingKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    Set<Finding> of(FindingKind kind) {
        return Collections.unmodifiableSet(kept.getOrDefault(kind, Set.of()));
    }

    Map<String, Integer> countsByName() {
        var named = new LinkedHashMap<String, Integer>();
        for (FindingKind kind : FindingKind.values()) {
            named.put(kind.name().toLowerCase(java.util.Locale.ROOT), count(kind));
        }
        return named;
    }
}
