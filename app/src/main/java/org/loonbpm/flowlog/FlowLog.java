package org.loonbpm.flowlog;

import java.time.Instant;

/**
 * One entry of a ticket's trail.
 *
 * @param transitionId the transition taken; 0 for an intervention
 * @param snapshot JSON text of all the ticket's fields afterwards
 */
record FlowLog(
        long id,
        long ticketId,
        long transitionId,
        int interveneTypeId,
        int participantTypeId,
        String participant,
        long stateId,
        String suggestion,
        String snapshot,
        Instant gmtCreated) {}
