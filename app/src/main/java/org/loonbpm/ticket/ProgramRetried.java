package org.loonbpm.ticket;

import org.loonbpm.translator.definition.ParticipantKind;

/**
 * Somebody wants a program to be run again for a ticket that waits for it. Published in the transaction of the request.
 *
 * @param failed whether the last run failed; otherwise it has not ended, or waits to be called back
 */
public record ProgramRetried(
        long ticketId, long stateId, long visit, ParticipantKind program, String username, boolean failed) {}
