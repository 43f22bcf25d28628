package org.loonbpm.ticket;

/**
 * A ticket has come to a state whose people have to be asked for outside, and they could not be. Published in the transaction of
 * the arrival, so that somebody asks afterwards.
 */
public record PeopleUnknown(long ticketId, long stateId, long visit) {}
