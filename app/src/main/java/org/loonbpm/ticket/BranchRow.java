package org.loonbpm.ticket;

import java.time.Instant;
import java.util.Map;

/**
 * One of the branches in which a ticket is at once, as it is stored.
 *
 * @param branch the id of the transition out of the fork that begins it
 * @param stateId 0: it has come to the join and waits there for the others
 * @param since when it came to the state
 */
record BranchRow(
        long branch,
        long stateId,
        long visit,
        int participantTypeId,
        String participant,
        boolean inAddNode,
        String addNodeMan,
        boolean scriptRunLastResult,
        int actStateId,
        Map<String, Vote> votes,
        long returnStateId,
        String returnMan,
        Instant since) {

    boolean hasArrived() {
        return stateId == 0;
    }
}
