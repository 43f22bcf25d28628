package org.loonbpm.ticket;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which states several tickets are, asked at once. */
@Service
public class TicketStates {

    private final Tickets tickets;

    TicketStates(Tickets tickets) {
        this.tickets = tickets;
    }

    /** A state by id and name. */
    public record StateName(long stateId, String stateName) {}

    /** By ticket id; tickets that do not exist are left out. Whoever asks learns no more than the state's name. */
    @Transactional(readOnly = true)
    public Map<Long, StateName> of(Collection<Long> ticketIds) {
        return tickets.places(ticketIds);
    }
}
