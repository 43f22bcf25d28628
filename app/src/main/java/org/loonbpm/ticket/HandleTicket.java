package org.loonbpm.ticket;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.engine.Processes;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.countersign.Outcome;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;

/** Somebody whose turn it is takes a transition, or votes for one where everyone has to handle the ticket. */
@Service
public class HandleTicket {

    private final TicketsInHand inHand;
    private final TicketAccess access;
    private final RunningVersion version;
    private final Processes processes;
    private final ForeseenPeople foreseen;
    private final Directory directory;

    HandleTicket(
            TicketsInHand inHand,
            TicketAccess access,
            RunningVersion version,
            Processes processes,
            ForeseenPeople foreseen,
            Directory directory) {
        this.inHand = inHand;
        this.access = access;
        this.version = version;
        this.processes = processes;
        this.foreseen = foreseen;
        this.directory = directory;
    }

    /**
     * @param body {@code transition_id}, and optionally {@code suggestion}, {@code expected_state_id} (the state that the
     *     caller was shown: a stale form is refused) and the fields by their keys
     * @throws Refusal if it is not the caller's turn, a required field is missing, or no way leads on
     */
    public void handle(Caller caller, long ticketId, JsonBody body) {
        foreseen.inTransaction(() -> handleNow(caller, ticketId, body), ticket -> ticket);
    }

    private long handleNow(Caller caller, long ticketId, JsonBody body) {
        InHand taken = inHand.take(ticketId);
        access.requireApplication(caller, taken.ticket().workflowId());
        String username = TicketAccess.requireUser(caller);
        long transitionId = body.looseId("transition_id");
        Position at = Meant.leftBy(taken, transitionId, username);
        requireExpectedState(taken.ticket(), at, body.optionalId("expected_state_id"));
        Handling.of(taken.ticket(), at, taken.workflow(), username).requireReady();
        State state = taken.workflow().state(at.stateId()).orElseThrow();
        Transition transition = Choices.transition(taken.workflow(), state, transitionId);
        Choices.requireFields(body, state, transition);
        var values = FieldValues.writable(body.json(), state, taken.workflow().definition());

        version.bringUpToDate(taken, at);
        Ticket ticket = taken.ticket();
        ticket.form().change(values);
        ticket.log(LogEntry.transition(transition.id(), username, state.id(), body.optionalText("suggestion")));
        var straightBack = transition.kind() == TransitionKind.REFUSE
                ? Optional.<State>empty()
                : ReturnTicket.straightBack(at, taken.workflow());
        if (at.votes().areAwaited()) {
            vote(taken, at, username, transition, values);
        } else if (straightBack.isPresent()) {
            goBack(ticket, at, straightBack.get(), values);
        } else {
            ticket.leaveBy(transition);
            processes.complete(
                    ticket.token(at),
                    username,
                    transition.id(),
                    values,
                    ticket.row().baseFields());
        }
        ticket.worked(username);
        return ticket.id();
    }

    /** It was sent here to be done better: whoever sent it gets it again, whatever lies between. */
    private void goBack(Ticket ticket, Position at, State state, Map<String, @Nullable Object> values) {
        String username = at.returnMan();
        processes.change(ticket.process().instanceId(), values);
        processes.move(ticket.token(at), state.id());
        if (directory.person(username).isPresent()) {
            processes.assign(ticket.token(at), username);
            at.handTo(username);
        }
        ticket.actStateBecomes(ActState.ONGOING);
    }

    /** In branches, either the branch's state or the fork will do: both are what the caller was shown. */
    private static void requireExpectedState(Ticket ticket, Position at, long expected) {
        if (expected != 0 && expected != at.stateId() && expected != ticket.stateId()) {
            throw new Refusal(
                    "state_changed",
                    "the ticket is no longer in state %d but in state %d; read it again"
                            .formatted(expected, at.stateId()));
        }
    }

    /**
     * The state is left when that is decided. When nothing can be any more, such as when all have voted and differ where all have
     * to choose the same, everybody votes again: Loonflow leaves such a ticket with nobody to handle it.
     */
    private void vote(
            InHand taken, Position at, String voter, Transition choice, Map<String, @Nullable Object> values) {
        Ticket ticket = taken.ticket();
        ticket.vote(at, voter, choice);
        Outcome outcome = Counting.of(at, taken.workflow()).orElseThrow().outcome();
        if (outcome.kind() == Outcome.Kind.AGAIN) {
            processes.change(ticket.process().instanceId(), values);
            processes.move(ticket.token(at), at.stateId());
            return;
        }
        Transition way = outcome.isTaken()
                ? taken.workflow().transition(outcome.transitionId()).orElseThrow()
                : choice;
        if (outcome.isTaken()) {
            ticket.leaveBy(way);
        }
        if (!way.equals(choice)) {
            ticket.log(LogEntry.transition(way.id(), TokenArrivals.ROBOT, at.stateId(), "会签结果"));
        }
        processes.vote(ticket.token(at), voter, way.id(), values, ticket.row().baseFields());
    }
}
