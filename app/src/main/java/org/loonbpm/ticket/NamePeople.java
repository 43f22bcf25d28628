package org.loonbpm.ticket;

import java.util.List;
import org.loonbpm.engine.Processes;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.springframework.stereotype.Service;

/** It has been found out who is to act on a ticket that waits for nobody: it arrives once more, now with them. */
@Service
public class NamePeople {

    private final Tickets tickets;
    private final TicketsInHand inHand;
    private final RunningVersion version;
    private final Processes processes;
    private final ForeseenPeople foreseen;

    NamePeople(
            Tickets tickets,
            TicketsInHand inHand,
            RunningVersion version,
            Processes processes,
            ForeseenPeople foreseen) {
        this.tickets = tickets;
        this.inHand = inHand;
        this.version = version;
        this.processes = processes;
        this.foreseen = foreseen;
    }

    /** Changes nothing if the ticket has moved or been delivered to somebody meanwhile. The state's timers begin again. */
    public void name(long ticketId, long stateId, long visit, List<String> people) {
        foreseen.inTransactionKnowing(
                stateId,
                people,
                () -> tickets.find(ticketId)
                        .map(found -> inHand.take(ticketId))
                        .filter(taken -> taken.ticket().place().fits(taken.workflow()))
                        .ifPresent(taken -> taken.ticket()
                                .in(stateId)
                                .filter(at ->
                                        at.visit() == visit && at.participants().isEmpty())
                                .ifPresent(at -> arriveAgain(taken, at))));
    }

    private void arriveAgain(InHand taken, Position at) {
        version.bringAlong(taken);
        processes.move(taken.ticket().token(at), at.stateId());
    }
}
