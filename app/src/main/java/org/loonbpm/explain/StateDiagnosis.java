package org.loonbpm.explain;

import java.util.List;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.springframework.stereotype.Component;

/** The ticket is where nothing can be done, or waits for something that is to be done first. */
@Component
class StateDiagnosis implements Diagnosis {

    @Override
    public List<Finding> of(Standing ticket) {
        if (ticket.workflow().state(ticket.stateId()).isEmpty()) {
            return List.of(Finding.of("state_deleted", Long.toString(ticket.stateId())));
        }
        if (!ticket.running()) {
            return List.of(Finding.of("ended"));
        }
        if (ticket.inAddNode()) {
            return List.of(Finding.of("add_node_pending", ticket.asker(), String.join(",", ticket.participants())));
        }
        return ticket.workflow().definition().transitionsFrom(ticket.stateId()).isEmpty()
                ? List.of(Finding.of("no_transition"))
                : List.of();
    }
}
