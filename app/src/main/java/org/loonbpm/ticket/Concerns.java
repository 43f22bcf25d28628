package org.loonbpm.ticket;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What changes for the people concerned with a ticket: who is to act now, who has acted. */
final class Concerns {

    private final Map<String, Concern> byUsername = new HashMap<>();
    private boolean handlersChanged;

    /** What a person has to do with the ticket from now on. */
    record Concern(boolean inProcess, boolean worked) {}

    void nowActing(Collection<String> usernames) {
        handlersChanged = true;
        byUsername.replaceAll((username, concern) -> new Concern(false, concern.worked()));
        for (String username : usernames) {
            byUsername.merge(username, new Concern(true, false), (old, now) -> new Concern(true, old.worked()));
        }
    }

    void worked(String username) {
        byUsername.merge(username, new Concern(false, true), (old, now) -> new Concern(old.inProcess(), true));
    }

    /** They find it in their lists, but have nothing to do. */
    void informed(Collection<String> usernames) {
        usernames.forEach(username -> byUsername.putIfAbsent(username, new Concern(false, false)));
    }

    Map<String, Concern> byUsername() {
        return Collections.unmodifiableMap(byUsername);
    }

    /** Whether whoever is not named here is not to act any more. */
    boolean handlersChanged() {
        return handlersChanged;
    }

    boolean isEmpty() {
        return byUsername.isEmpty() && !handlersChanged;
    }
}
