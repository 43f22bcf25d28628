package org.loonbpm.ticket;

import java.util.Map;
import java.util.Optional;
import org.loonbpm.engine.Processes;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of calling a hook is applied to its ticket, if that is still on the visit for which the hook was called; what comes
 * too late changes nothing.
 */
@Service
public class ReportHook {

    private final Tickets tickets;
    private final TicketsInHand inHand;
    private final RunningVersion version;
    private final Processes processes;

    ReportHook(Tickets tickets, TicketsInHand inHand, RunningVersion version, Processes processes) {
        this.tickets = tickets;
        this.inHand = inHand;
        this.version = version;
        this.processes = processes;
    }

    /** The hook is called once more: the ticket is not a failed one until that fails too. */
    @Transactional
    public void calledAgain(long ticketId, long visit) {
        waiting(ticketId, visit).ifPresent(waiting -> waiting.at().programSucceeded(true));
    }

    /** The receiver has taken the call and will call back: the ticket waits, its log shows what the receiver said. */
    @Transactional
    public void taken(long ticketId, long visit, String message) {
        waiting(ticketId, visit).ifPresent(waiting -> waiting.ticket().log(taken(waiting.at(), message)));
    }

    /**
     * The receiver has done what there is to do: the ticket goes on by the state's first transition, as Loonflow's does.
     *
     * @throws Refusal if no way leads on
     */
    @Transactional
    public void done(long ticketId, long visit, String message) {
        waiting(ticketId, visit).ifPresent(waiting -> goOn(waiting, message));
    }

    private void goOn(Waiting waiting, String message) {
        Ticket ticket = waiting.ticket();
        Position at = waiting.at();
        State state = waiting.workflow().state(at.stateId()).orElseThrow();
        Transition way = Choices.firstWay(waiting.workflow(), state);
        ticket.log(
                taken(at, message),
                Snapshots.of(ticket.row(), waiting.workflow().definition()));
        version.bringUpToDate(waiting.taken(), at);
        ticket.leaveBy(way);
        ticket.log(LogEntry.transition(way.id(), TokenArrivals.ROBOT, state.id(), "hook调用成功，自动流转"));
        processes.trigger(ticket.token(at), way.id(), Map.of(), ticket.row().baseFields());
    }

    /**
     * The call came to nothing: the ticket stays, flagged, and its log says why.
     *
     * @return whether the ticket still waits, so that trying again makes sense
     */
    @Transactional
    public boolean failed(long ticketId, long visit, String reason) {
        var waiting = waiting(ticketId, visit);
        waiting.ifPresent(found -> {
            found.at().programSucceeded(false);
            found.ticket()
                    .log(new LogEntry(
                            0,
                            Intervention.NONE,
                            ParticipantKind.HOOK,
                            "hook",
                            found.at().stateId(),
                            reason));
        });
        return waiting.isPresent();
    }

    private static LogEntry taken(Position at, String message) {
        return new LogEntry(0, Intervention.HOOK, ParticipantKind.HOOK, "hook", at.stateId(), message);
    }

    private Optional<Waiting> waiting(long ticketId, long visit) {
        return tickets.find(ticketId)
                .map(found -> inHand.take(ticketId))
                .flatMap(taken -> Waiting.of(taken, ParticipantKind.HOOK, visit));
    }
}
