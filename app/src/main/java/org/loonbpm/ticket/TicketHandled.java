package org.loonbpm.ticket;

/**
 * Something was done to a ticket, which now looks like this. Published in the transaction that did it, when the ticket's rows
 * and its flow log have been written.
 */
public record TicketHandled(TicketLogged entry, TicketFacts ticket) {}
