package org.loonbpm.ticket;

import org.loonbpm.translator.definition.ParticipantKind;

/**
 * A ticket has come to a state that a program handles, and waits for it. Published in the transaction of the arrival.
 *
 * @param visit names this arrival among all of the ticket's: what the program did counts only while it is the same
 */
public record ProgramCalled(long ticketId, long stateId, long visit, ParticipantKind program) {}
