package org.loonbpm.testing;

import java.util.Map;

/** A workflow on the server, its states and transitions by their names. */
public record PublishedWorkflow(long id, Map<String, Long> states, Map<String, Long> transitions) {

    public long state(String name) {
        return known(states, name);
    }

    public long transition(String name) {
        return known(transitions, name);
    }

    private static long known(Map<String, Long> ids, String name) {
        Long id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("there is no '%s' among %s".formatted(name, ids.keySet()));
        }
        return id;
    }
}
