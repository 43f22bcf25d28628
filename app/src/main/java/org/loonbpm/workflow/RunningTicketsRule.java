package org.loonbpm.workflow;

import java.util.Arrays;
import java.util.Locale;
import org.loonbpm.web.Refusal;

/** What becomes of the tickets that run when a version is published. */
public enum RunningTicketsRule {
    /** They go on with the new version as soon as they can. */
    FOLLOW,
    /** Each goes on with the version that it is on. */
    STAY,
    /** Whoever publishes has to say it each time. */
    DECIDE;

    /** The word in the database, in requests and in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RunningTicketsRule of(String word) {
        return Arrays.stream(values())
                .filter(rule -> rule.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("running_tickets must be follow, stay or decide, not '%s'".formatted(word)));
    }
}
