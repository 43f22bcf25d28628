package org.loonbpm.ticket;

import org.loonbpm.translator.definition.ParticipantKind;

/** A program that works on a ticket has reported that it failed. Published in the transaction of its report. */
public record ProgramFailed(long ticketId, long stateId, long visit, ParticipantKind program, String reason) {}
