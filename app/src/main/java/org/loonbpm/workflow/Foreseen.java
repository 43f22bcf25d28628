package org.loonbpm.workflow;

import java.util.Map;

/**
 * Which version would count for running tickets.
 *
 * @param next the version that would be the published one
 * @param follow the revision on which running tickets would be at least
 * @param undone the revision whose tickets would run on {@code next}; 0 where none is taken back
 * @param targets where tickets go whose state a version does not have, by the state's id
 */
public record Foreseen(Workflow next, long follow, long undone, Map<Long, Long> targets) {

    public Foreseen {
        targets = Map.copyOf(targets);
    }

    /** For a ticket that was opened on a revision. */
    public long revisionFor(long opened) {
        return Math.max(opened == undone && undone != 0 ? next.revision() : opened, follow);
    }
}
