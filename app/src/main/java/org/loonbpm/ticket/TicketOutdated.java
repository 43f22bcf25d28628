package org.loonbpm.ticket;

/**
 * Somebody, a timer or a program was about to act on what a ticket's process still was before its workflow was changed. Published
 * in the transaction in which that was noticed, which may well be rolled back.
 */
public record TicketOutdated(long ticketId) {}
