package org.loonbpm.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands that came from somewhere else, as far as its process has to know.
 *
 * @param fields the ticket's custom fields
 * @param since when it came to its state: timers count from then
 * @param lostBefore timers due before then have run out without any effect, so that they are not kept
 * @param addedTo who of the handlers asked somebody else, and whom; null if nobody has
 * @param votes what was voted for in a countersigned state, by voter: ids of transitions
 */
public record Standing(
        DeployedProcess process,
        long ticketId,
        long stateId,
        Map<String, @Nullable Object> fields,
        Instant since,
        Instant lostBefore,
        @Nullable AddedNode addedTo,
        Map<String, Long> votes) {

    public Standing {
        votes = new LinkedHashMap<>(votes);
    }

    /** Somebody who handles a ticket has asked somebody else to work on it first. */
    public record AddedNode(String asker, String asked) {}
}
