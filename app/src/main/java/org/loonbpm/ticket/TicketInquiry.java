package org.loonbpm.ticket;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A ticket as the server's own programs see it, in nobody's name. */
@Service
public class TicketInquiry {

    private final Tickets tickets;
    private final TicketWorkflows workflows;

    TicketInquiry(Tickets tickets, TicketWorkflows workflows) {
        this.tickets = tickets;
        this.workflows = workflows;
    }

    /** Nothing if there is no such ticket any more. */
    @Transactional(readOnly = true)
    public Optional<TicketFacts> facts(long ticketId) {
        return tickets.find(ticketId).map(found -> TicketFacts.of(found.row(), workflows.of(found)));
    }
}
