package org.loonbpm.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to act on a task, as the engine shows it to any BPMN tool.
 *
 * @param assignee the only one who is to act; null where there are several or nobody
 * @param candidates those of whom one is to act
 * @param voters those who all have to act; only in a countersigned state
 */
public record Handlers(@Nullable String assignee, List<String> candidates, List<String> voters) {

    public static final Handlers NOBODY = new Handlers(null, List.of(), List.of());

    public Handlers {
        candidates = List.copyOf(candidates);
        voters = List.copyOf(voters);
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
