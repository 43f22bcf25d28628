package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loonbpm.engine.Processes;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.Transition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A parent ticket waits in its state until all its children have ended, then goes on by the state's first transition.
 *
 * <p>The parent is locked before the children are counted: of two that end at the same moment, the second sees the first.
 */
@Component
class ParentTickets {

    private final TicketsInHand inHand;
    private final Tickets tickets;
    private final RunningVersion version;
    private final Processes processes;

    ParentTickets(TicketsInHand inHand, Tickets tickets, RunningVersion version, Processes processes) {
        this.inHand = inHand;
        this.tickets = tickets;
        this.version = version;
        this.processes = processes;
    }

    @EventListener
    void goOnWhenAllHaveEnded(ChildEnded child) {
        if (tickets.find(child.parentTicketId()).isEmpty()) {
            return;
        }
        InHand parent = inHand.take(child.parentTicketId());
        Ticket ticket = parent.ticket();
        List<Transition> ways = parent.workflow().definition().transitionsFrom(child.parentStateId());
        Optional<Position> waiting = ticket.in(child.parentStateId());
        if (ticket.isRunning()
                && waiting.isPresent()
                && !ways.isEmpty()
                && tickets.childrenEnded(ticket.id(), child.parentStateId())) {
            goOn(parent, waiting.get(), ways.get(0));
        }
    }

    private void goOn(InHand parent, Position at, Transition way) {
        version.bringUpToDate(parent, at);
        Ticket ticket = parent.ticket();
        long source = at.stateId();
        ticket.leaveBy(way);
        processes.complete(
                ticket.token(at),
                TokenArrivals.ROBOT,
                way.id(),
                Map.of(),
                ticket.row().baseFields());
        ticket.log(LogEntry.transition(way.id(), TokenArrivals.ROBOT, source, "所有子工单处理完毕，自动流转"));
    }
}
