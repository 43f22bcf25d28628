package org.loonbpm.ticket;

import java.util.List;
import java.util.Set;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever handles a ticket sends it back to a state that it has passed, where its state allows that. */
@Service
public class ReturnTicket {

    private final TicketsInHand inHand;
    private final TicketAccess access;
    private final RunningVersion version;
    private final PassedStates passed;

    ReturnTicket(TicketsInHand inHand, TicketAccess access, RunningVersion version, PassedStates passed) {
        this.inHand = inHand;
        this.access = access;
        this.version = version;
        this.passed = passed;
    }

    /** A state to which a ticket may be sent back. */
    public record Target(long stateId, String stateName) {}

    /** What a ticket may be sent back to from where it is, in the order of the workflow; nothing where that is not allowed. */
    @Transactional
    public List<Target> targets(Caller caller, long ticketId) {
        InHand taken = taken(caller, ticketId);
        access.requireView(taken.ticket().row(), taken.workflow(), TicketAccess.requireUser(caller));
        List<Position> allowed = taken.ticket().isRunning() ? allowing(taken) : List.of();
        return allowed.isEmpty()
                ? List.of()
                : allowed.stream()
                        .flatMap(at -> targets(taken, at).stream())
                        .distinct()
                        .toList();
    }

    private static List<Position> allowing(InHand taken) {
        return taken.ticket().positions().stream()
                .filter(at -> !at.votes().areAwaited())
                .filter(at -> taken.workflow()
                        .state(at.stateId())
                        .filter(State::returnEnabled)
                        .isPresent())
                .toList();
    }

    /** From a branch, to those in the same branch, and to those before the fork: then all branches end. */
    private List<Target> targets(InHand taken, Position at) {
        Set<Long> been = passed.passed(taken.ticket().id());
        return taken.workflow().definition().states().stream()
                .filter(state -> been.contains(state.id()) && state.id() != at.stateId())
                .filter(state -> state.kind() != StateKind.END)
                .filter(state -> !taken.workflow().blocks().isAmongBranches(state.id())
                        || RunningVersion.branchAround(taken, state.id())
                                .filter(at::equals)
                                .isPresent())
                .map(state -> new Target(state.id(), state.name()))
                .toList();
    }

    /** @param straightBack whether it comes straight back to the caller once it has been handled there, unless that refuses */
    @Transactional
    public void send(
            Caller caller, long ticketId, long branchStateId, long stateId, String suggestion, boolean straightBack) {
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        Ticket ticket = taken.ticket();
        Position at = Meant.actedOnBy(
                taken, username, branchStateId, where -> allowing(taken).contains(where));
        Handling.of(ticket, at, taken.workflow(), username).requireReady();
        State source = taken.workflow().state(at.stateId()).orElseThrow();
        if (!source.returnEnabled()) {
            throw new Refusal("return_not_enabled", "a ticket cannot be sent back from the state it is in");
        }
        if (at.votes().areAwaited()) {
            throw new Refusal("vote_pending", "several vote on this ticket; vote for a transition that refuses it");
        }
        List<Target> targets = targets(taken, at);
        if (targets.stream().noneMatch(target -> target.stateId() == stateId)) {
            throw new Refusal(
                    "not_passed",
                    "the ticket can be sent back to one of the states that it has passed: "
                            + targets.stream().map(Target::stateId).toList());
        }
        boolean endsBranches =
                at.branch() != 0 && RunningVersion.branchAround(taken, stateId).isEmpty();
        if (straightBack && endsBranches) {
            throw new Refusal(
                    "branches_end",
                    "sending the ticket back to there ends all branches, so it cannot come straight back into one of them");
        }
        version.place(taken, stateId);
        ticket.actStateBecomes(at, ActState.REFUSED);
        if (straightBack) {
            at.goesBackTo(source.id(), username);
        }
        ticket.log(LogEntry.intervention(Intervention.RETURN, username, source.id(), suggestion));
        ticket.worked(username);
    }

    /** The state to which a handled ticket goes straight back, if somebody asked for that and one person handles it there still. */
    static java.util.Optional<State> straightBack(Position at, Workflow workflow) {
        return at.returnStateId() == 0 || at.votes().areAwaited()
                ? java.util.Optional.empty()
                : workflow.state(at.returnStateId())
                        .filter(state -> state.kind() == StateKind.NORMAL
                                && state.participants().kind().isHuman()
                                && !state.isCountersigned());
    }

    private InHand taken(Caller caller, long ticketId) {
        InHand taken = inHand.take(ticketId);
        access.requireApplication(caller, taken.ticket().workflowId());
        return taken;
    }
}
