package org.loonbpm.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;

/**
 * Who is to act on a task, as the engine shows it to any BPMN tool.
 *
 * @param assignee the only one who is to act; null where there are several or nobody
 * @param candidates those of whom one is to act
 * @param voters those who all have to act; only in a countersigned state
 */
public record Handlers(@Nullable String assignee, List<String> candidates, List<String> voters) {

    public static final Handlers NOBODY = new Handlers(null, List.of(), List.of());

    /** Of the engine's columns for people. */
    private static final int LONGEST_NAME = 255;

    /** @throws Refusal if somebody's name is longer than the engine can keep */
    public Handlers {
        candidates = List.copyOf(candidates);
        voters = List.copyOf(voters);
        if (assignee != null) {
            requireFitting(assignee);
        }
        candidates.forEach(Handlers::requireFitting);
        voters.forEach(Handlers::requireFitting);
    }

    /** @throws Refusal if the name is longer than the engine can keep */
    public static void requireFitting(String username) {
        if (username.length() > LONGEST_NAME) {
            throw Refusal.invalid(
                    "nobody's user name has more than %d characters, but the one that begins with '%s' has %d"
                            .formatted(LONGEST_NAME, username.substring(0, 20), username.length()));
        }
    }

    public static Handlers one(String username) {
        return new Handlers(username, List.of(), List.of());
    }

    public static Handlers oneOf(List<String> usernames) {
        return new Handlers(null, usernames, List.of());
    }

    public static Handlers all(List<String> usernames) {
        return new Handlers(null, List.of(), usernames);
    }
}
