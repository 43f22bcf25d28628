package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.Handlers;
import org.loonbpm.engine.TokenMoves;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.parallel.Block;
import org.loonbpm.translator.parallel.Blocks;
import org.loonbpm.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a ticket in step with its token: whatever moves the token, the ticket learns of it here. */
@Component
class TokenArrivals implements TokenMoves {

    /** The user name under which the server itself acts; Loonflow's word. */
    static final String ROBOT = "loonrobot";

    private final TicketsInHand inHand;
    private final HandlerResolution resolution;
    private final RunningVersion version;
    private final ApplicationEventPublisher events;

    TokenArrivals(
            TicketsInHand inHand,
            HandlerResolution resolution,
            RunningVersion version,
            ApplicationEventPublisher events) {
        this.inHand = inHand;
        this.resolution = resolution;
        this.version = version;
        this.events = events;
    }

    @Override
    public Handlers arrived(long ticketId, long stateId) {
        InHand taken = inHand.take(ticketId);
        State state = taken.workflow()
                .state(stateId)
                .orElseThrow(() -> new Refusal("state_deleted", "state %d has been deleted".formatted(stateId)));
        Blocks blocks = taken.workflow().blocks();
        Optional<Block> joined = blocks.ofJoin(stateId);
        if (joined.isPresent()) {
            taken.ticket().join(joined.get(), Choices.firstWay(taken.workflow(), state));
            return Handlers.NOBODY;
        }
        Position at = arrive(taken, state, blocks);
        if (state.participants().kind() == ParticipantKind.EXTERNAL
                && at.participants().isEmpty()) {
            at.programSucceeded(false);
            events.publishEvent(new PeopleUnknown(ticketId, stateId, at.visit()));
        }
        return at.handlers(state);
    }

    private Position arrive(InHand taken, State state, Blocks blocks) {
        Ticket ticket = taken.ticket();
        Resolution acting = resolution.of(state, taken);
        Optional<Block> forked = blocks.ofFork(state.id());
        if (forked.isPresent()) {
            return ticket.fork(forked.get(), acting);
        }
        return blocks.around(state.id())
                .filter(block -> ticket.isForked() && block.fork().id() == ticket.stateId())
                .flatMap(block -> block.branchOf(state.id()))
                .map(branch -> ticket.arrive(state, acting, branch))
                .orElseGet(() -> ticket.arrive(state, acting));
    }

    @Override
    public List<String> voters(long ticketId, long stateId) {
        return inHand.take(ticketId)
                .ticket()
                .in(stateId)
                .map(at -> at.votes().voters())
                .orElseGet(List::of);
    }

    @Override
    public boolean decided(long ticketId, long stateId) {
        InHand taken = inHand.take(ticketId);
        return taken.ticket()
                .in(stateId)
                .flatMap(at -> Counting.of(at, taken.workflow()))
                .filter(poll -> poll.outcome().isTaken())
                .isPresent();
    }

    @Override
    public Map<String, @Nullable Object> timerElapsed(long ticketId, long transitionId) {
        InHand taken = inHand.take(ticketId);
        requireUpToDate(taken);
        Ticket ticket = taken.ticket();
        Transition transition = taken.workflow()
                .transition(transitionId)
                .orElseThrow(() ->
                        new Refusal("transition_deleted", "transition %d has been deleted".formatted(transitionId)));
        ticket.leaveBy(transition);
        ticket.log(LogEntry.transition(transitionId, ROBOT, transition.sourceStateId(), "定时器流转"));
        return ticket.row().baseFields();
    }

    /**
     * A timer of a process that has not been brought along yet must not take its old way. It is refused, the ticket is brought
     * along, and the engine tries the timer again, if there still is one.
     */
    private void requireUpToDate(InHand taken) {
        Ticket ticket = taken.ticket();
        if (ticket.place().fits(taken.workflow()) && !version.isUpToDate(taken)) {
            events.publishEvent(new TicketOutdated(ticket.id()));
            throw new Refusal(
                    "state_changed",
                    "the workflow was changed: ticket %d is brought along first".formatted(ticket.id()));
        }
    }
}
