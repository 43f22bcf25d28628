package org.loonbpm.explain;

import java.util.List;
import java.util.stream.LongStream;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
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
        if (!ticket.fits()) {
            return List.of(Finding.of("branches_changed"));
        }
        if (isFaultyFork(ticket)) {
            return List.of(Finding.of("branches_unfit"));
        }
        List<Transition> ways = ticket.workflow().definition().transitionsFrom(ticket.stateId());
        return ways.isEmpty()
                ? List.of(Finding.of("no_transition"))
                : ways.stream()
                        .filter(way -> way.hasTimer() && leadsNowhere(way, ticket))
                        .map(way -> Finding.of("timer_leads_nowhere", way.name()))
                        .toList();
    }

    /** Where branches do not fit together, a ticket waits in the parallel state instead of going on in them. */
    private static boolean isFaultyFork(Standing ticket) {
        return ticket.workflow()
                .state(ticket.stateId())
                .filter(state -> state.kind() == StateKind.PARALLEL)
                .isPresent();
    }

    /** The engine forgets the timer of a transition whose destination was deleted. */
    private static boolean leadsNowhere(Transition way, Standing ticket) {
        return LongStream.concat(
                        LongStream.of(way.destinationStateId()),
                        way.branches().stream().mapToLong(Transition.Branch::targetStateId))
                .allMatch(id -> ticket.workflow().state(id).isEmpty());
    }
}
