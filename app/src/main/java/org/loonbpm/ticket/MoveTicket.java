package org.loonbpm.ticket;

import org.loonbpm.engine.Processes;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A ticket goes where no transition leads it: closed, taken back, forced into a state, or deleted. */
@Service
public class MoveTicket {

    private final TicketsInHand inHand;
    private final TicketAccess access;
    private final RunningVersion version;
    private final Processes processes;

    MoveTicket(TicketsInHand inHand, TicketAccess access, RunningVersion version, Processes processes) {
        this.inHand = inHand;
        this.access = access;
        this.version = version;
        this.processes = processes;
    }

    /** Ends a ticket at once. Administrators may at any time, the creator while it is in the start state. */
    @Transactional
    public void close(Caller caller, long ticketId, String suggestion) {
        InHand taken = taken(caller, ticketId);
        Ticket ticket = taken.ticket();
        WorkflowDefinition definition = taken.workflow().definition();
        String username = TicketAccess.requireUser(caller);
        boolean ownDraft = ticket.creator().equals(username)
                && definition
                        .startState()
                        .filter(start -> start.id() == ticket.stateId())
                        .isPresent();
        if (!ownDraft && !access.mayIntervene(taken.workflow(), username)) {
            throw Refusal.denied(
                    "only administrators of the workflow may close a ticket, or its creator while it is in the start state");
        }
        State end = definition
                .endState()
                .orElseThrow(() -> new Refusal(
                        "no_end_state",
                        "workflow '%s' has no end state to close the ticket into".formatted(definition.name())));
        ticket.log(
                LogEntry.intervention(Intervention.CLOSE, username, end.id(), "强制关闭工单:" + suggestion),
                Snapshots.of(ticket.row(), definition));
        if (ticket.isRunning()) {
            version.place(taken, end.id());
        }
        ticket.close();
    }

    /** The creator takes the ticket back to the start state, where the state it is in allows that. */
    @Transactional
    public void retreat(Caller caller, long ticketId, String suggestion) {
        InHand taken = taken(caller, ticketId);
        Ticket ticket = taken.ticket();
        String username = TicketAccess.requireUser(caller);
        if (!ticket.creator().equals(username)) {
            throw Refusal.denied("only the creator may take a ticket back");
        }
        if (taken.workflow()
                .state(ticket.stateId())
                .filter(State::retreatEnabled)
                .isEmpty()) {
            throw new Refusal("retreat_not_enabled", "a ticket cannot be taken back from the state it is in");
        }
        State start = taken.workflow()
                .definition()
                .startState()
                .orElseThrow(() -> new Refusal("no_start_state", "the workflow has no start state"));
        version.place(taken, start.id());
        ticket.actStateBecomes(ActState.RETREATED);
        ticket.log(LogEntry.intervention(Intervention.RETREAT, username, start.id(), suggestion));
    }

    /** An administrator puts the ticket into any state of its workflow. */
    @Transactional
    public void force(Caller caller, long ticketId, long stateId, String suggestion) {
        InHand found = taken(caller, ticketId);
        Ticket ticket = found.ticket();
        String username = TicketAccess.requireUser(caller);
        access.requireIntervener(found.workflow(), username);
        InHand taken = found.target().state(stateId).isPresent() ? inHand.onTarget(found) : found;
        State target = taken.workflow()
                .state(stateId)
                .orElseThrow(() -> Refusal.notFound(
                        "in workflow '%s' state".formatted(taken.workflow().name()), stateId));
        requirePlace(taken, target);
        long source = RunningVersion.branchAround(taken, stateId)
                .map(Position::stateId)
                .orElse(ticket.stateId());
        version.place(taken, target.id());
        ticket.actStateBecomes(ActState.in(target));
        ticket.log(LogEntry.intervention(Intervention.FORCE_STATE, username, source, suggestion));
    }

    /** Of several branches none can be begun alone, and where they meet a ticket would wait for those that never come. */
    private static void requirePlace(InHand taken, State target) {
        var blocks = taken.workflow().blocks();
        if (!blocks.isAmongBranches(target.id())
                || taken.ticket().place().fits(taken.workflow())
                        && RunningVersion.branchAround(taken, target.id()).isPresent()) {
            return;
        }
        String fork = blocks.around(target.id())
                .or(() -> blocks.ofJoin(target.id()))
                .map(block ->
                        "%d '%s'".formatted(block.fork().id(), block.fork().name()))
                .orElse("");
        throw new Refusal(
                "in_branches",
                "state '%s' is in the branches of state %s: put the ticket into that, so that all of them begin, or behind them"
                        .formatted(target.name(), fork));
    }

    @Transactional
    public void delete(Caller caller, long ticketId, String suggestion) {
        InHand taken = taken(caller, ticketId);
        Ticket ticket = taken.ticket();
        String username = TicketAccess.requireUser(caller);
        access.requireAdministrator(taken.workflow(), username);
        ticket.log(
                LogEntry.intervention(Intervention.DELETE, username, ticket.stateId(), suggestion),
                Snapshots.of(ticket.row(), taken.workflow().definition()));
        if (ticket.isRunning()) {
            processes.delete(ticket.process().instanceId(), "deleted by " + username);
        }
        ticket.delete();
    }

    private InHand taken(Caller caller, long ticketId) {
        InHand taken = inHand.take(ticketId);
        access.requireApplication(caller, taken.ticket().workflowId());
        return taken;
    }
}
