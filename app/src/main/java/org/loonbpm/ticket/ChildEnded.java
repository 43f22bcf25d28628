package org.loonbpm.ticket;

/** A ticket that was opened beneath a state of another one has ended. */
record ChildEnded(long parentTicketId, long parentStateId) {}
