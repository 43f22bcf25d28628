package org.loonbpm.ticket;

import java.util.List;
import org.loonbpm.engine.Handlers;
import org.loonbpm.engine.Processes;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ticket stays in its state, but others are to act: accept, deliver, add node and its end. */
@Service
public class PassTicket {

    private final TicketsInHand inHand;
    private final TicketAccess access;
    private final RunningVersion version;
    private final Processes processes;

    PassTicket(TicketsInHand inHand, TicketAccess access, RunningVersion version, Processes processes) {
        this.inHand = inHand;
        this.access = access;
        this.version = version;
        this.processes = processes;
    }

    /** One of several takes the ticket for himself alone. */
    @Transactional
    public void accept(Caller caller, long ticketId, long branchStateId) {
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        Position at = Meant.actedOnBy(
                taken,
                username,
                branchStateId,
                where -> handling(taken, where, username).acceptFirst());
        Handling handling = handling(taken, at, username);
        handling.require();
        if (!handling.acceptFirst()) {
            throw new Refusal("nothing_to_accept", "this ticket need not be accepted; it can be handled at once");
        }
        version.bringUpToDate(taken, at);
        processes.claim(taken.ticket().token(at), username);
        at.handTo(username);
        log(taken.ticket(), at, Intervention.ACCEPT, username, "接单处理");
    }

    /** The handler, or an administrator, gives the ticket to somebody else for good. */
    @Transactional
    public void deliver(
            Caller caller,
            long ticketId,
            long branchStateId,
            String target,
            String suggestion,
            boolean asAdministrator) {
        Handlers.requireFitting(target);
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        if (asAdministrator) {
            access.requireIntervener(taken.workflow(), username);
        }
        Position at = asAdministrator
                ? Meant.ofAnybody(taken, branchStateId)
                : Meant.actedOnBy(taken, username, branchStateId, where -> true);
        if (!asAdministrator) {
            handling(taken, at, username).require();
        }
        requireHuman(taken, at);
        version.bringUpToDate(taken, at);
        hand(taken.ticket(), at, asAdministrator ? "" : username, target);
        log(taken.ticket(), at, Intervention.DELIVER, username, suggestion);
    }

    /** The handler asks somebody else to work on the ticket first; then it comes back. */
    @Transactional
    public void addNode(Caller caller, long ticketId, long branchStateId, String target, String suggestion) {
        Handlers.requireFitting(target);
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        Position at = Meant.actedOnBy(taken, username, branchStateId, where -> true);
        handling(taken, at, username).require();
        version.bringUpToDate(taken, at);
        Ticket ticket = taken.ticket();
        if (at.inAddNode() && at.votes().areAwaited()) {
            // Asked in turn: the first asker keeps waiting, for it is his vote.
            processes.pass(ticket.token(at), username, target);
            at.handTo(target);
        } else if (at.inAddNode()) {
            // As in Loonflow the ticket comes back to whoever asked last, who then handles it.
            processes.askInTurn(ticket.token(at), username, target);
            at.addNode(username, target);
        } else {
            processes.delegate(ticket.token(at), username, target);
            at.addNode(username, target);
        }
        log(ticket, at, Intervention.ADD_NODE, username, suggestion);
    }

    /** Whoever was asked has done so; the asker goes on. */
    @Transactional
    public void endAddedNode(Caller caller, long ticketId, long branchStateId, String suggestion) {
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        Position at = Meant.actedOnBy(taken, username, branchStateId, Position::inAddNode);
        handling(taken, at, username).require();
        if (!at.inAddNode()) {
            throw new Refusal("no_add_node", "nobody was asked to add something to this ticket");
        }
        version.bringUpToDate(taken, at);
        processes.resolve(taken.ticket().token(at));
        at.endAddedNode();
        log(taken.ticket(), at, Intervention.ADD_NODE_END, username, suggestion);
    }

    private void hand(Ticket ticket, Position at, String from, String target) {
        if (at.inAddNode()) {
            processes.pass(ticket.token(at), at.participants().get(0), target);
            at.handTo(target);
            return;
        }
        if (!at.votes().areAwaited()) {
            processes.assign(ticket.token(at), target);
            at.handTo(target);
            return;
        }
        if (at.votes().byVoter().containsKey(target)) {
            throw new Refusal("votes_already", "'%s' votes on this ticket already".formatted(target));
        }
        // An administrator names one person: who has not voted yet need not any more.
        List<String> passing = from.isEmpty() ? at.votes().waiting() : List.of(from);
        processes.passVotes(ticket.token(at), passing, target);
        at.passVotes(passing, target);
    }

    private static Handling handling(InHand taken, Position at, String username) {
        return Handling.of(taken.ticket(), at, taken.workflow(), username);
    }

    private InHand taken(Caller caller, long ticketId) {
        InHand taken = inHand.take(ticketId);
        access.requireApplication(caller, taken.ticket().workflowId());
        return taken;
    }

    private static void requireHuman(InHand taken, Position at) {
        if (!taken.ticket().place().fits(taken.workflow())) {
            throw new Refusal(
                    "state_deleted",
                    "the state in which the ticket is has been deleted or its branches have been changed: move it to another state, then deliver it");
        }
        if (!taken.ticket().isRunning() || at.isWithProgram()) {
            throw new Refusal("nobody_handles", "no person handles this ticket now, so it cannot be delivered");
        }
    }

    private static void log(Ticket ticket, Position at, Intervention intervention, String username, String suggestion) {
        ticket.log(LogEntry.intervention(intervention, username, at.stateId(), suggestion));
    }
}
