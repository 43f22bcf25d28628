package org.loonbpm.ticket;

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
    public void accept(Caller caller, long ticketId) {
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        Handling handling = Handling.of(taken.ticket(), taken.workflow(), username);
        handling.require();
        if (!handling.acceptFirst()) {
            throw new Refusal("nothing_to_accept", "this ticket need not be accepted; it can be handled at once");
        }
        version.bringUpToDate(taken);
        processes.claim(taken.ticket().processInstanceId(), username);
        taken.ticket().handTo(username);
        log(taken.ticket(), Intervention.ACCEPT, username, "接单处理");
    }

    /** The handler, or an administrator, gives the ticket to somebody else for good. */
    @Transactional
    public void deliver(Caller caller, long ticketId, String target, String suggestion, boolean asAdministrator) {
        Handlers.requireFitting(target);
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        if (asAdministrator) {
            access.requireIntervener(taken.workflow(), username);
        } else {
            Handling.of(taken.ticket(), taken.workflow(), username).require();
        }
        requireHuman(taken);
        version.bringUpToDate(taken);
        hand(taken.ticket(), asAdministrator ? "" : username, target);
        log(taken.ticket(), Intervention.DELIVER, username, suggestion);
    }

    /** The handler asks somebody else to work on the ticket first; then it comes back. */
    @Transactional
    public void addNode(Caller caller, long ticketId, String target, String suggestion) {
        Handlers.requireFitting(target);
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        Handling handling = Handling.of(taken.ticket(), taken.workflow(), username);
        handling.require();
        version.bringUpToDate(taken);
        Ticket ticket = taken.ticket();
        if (ticket.inAddNode() && ticket.votes().areAwaited()) {
            // Asked in turn: the first asker keeps waiting, for it is his vote.
            processes.pass(ticket.processInstanceId(), username, target);
            ticket.handTo(target);
        } else if (ticket.inAddNode()) {
            // As in Loonflow the ticket comes back to whoever asked last, who then handles it.
            processes.askInTurn(ticket.processInstanceId(), username, target);
            ticket.addNode(username, target);
        } else {
            processes.delegate(ticket.processInstanceId(), username, target);
            ticket.addNode(username, target);
        }
        log(ticket, Intervention.ADD_NODE, username, suggestion);
    }

    /** Whoever was asked has done so; the asker goes on. */
    @Transactional
    public void endAddedNode(Caller caller, long ticketId, String suggestion) {
        InHand taken = taken(caller, ticketId);
        String username = TicketAccess.requireUser(caller);
        Handling.of(taken.ticket(), taken.workflow(), username).require();
        if (!taken.ticket().inAddNode()) {
            throw new Refusal("no_add_node", "nobody was asked to add something to this ticket");
        }
        version.bringUpToDate(taken);
        processes.resolve(taken.ticket().processInstanceId());
        taken.ticket().endAddedNode();
        log(taken.ticket(), Intervention.ADD_NODE_END, username, suggestion);
    }

    private void hand(Ticket ticket, String from, String target) {
        String instance = ticket.processInstanceId();
        if (ticket.inAddNode()) {
            processes.pass(instance, ticket.participants().get(0), target);
            ticket.handTo(target);
            return;
        }
        if (!ticket.votes().areAwaited()) {
            processes.assign(instance, target);
            ticket.handTo(target);
            return;
        }
        if (ticket.votes().byVoter().containsKey(target)) {
            throw new Refusal("votes_already", "'%s' votes on this ticket already".formatted(target));
        }
        if (from.isEmpty()) {
            // An administrator names one person: who has not voted yet need not any more.
            var waiting = ticket.votes().waiting();
            processes.passVotes(instance, waiting, target);
            ticket.passVotes(waiting, target);
        } else {
            processes.passVotes(instance, java.util.List.of(from), target);
            ticket.passVotes(java.util.List.of(from), target);
        }
    }

    private InHand taken(Caller caller, long ticketId) {
        InHand taken = inHand.take(ticketId);
        access.requireApplication(caller, taken.ticket().workflowId());
        return taken;
    }

    private static void requireHuman(InHand taken) {
        Ticket ticket = taken.ticket();
        if (taken.workflow().state(ticket.stateId()).isEmpty()) {
            throw new Refusal(
                    "state_deleted",
                    "the state in which the ticket is has been deleted: move it to another state, then deliver it");
        }
        if (!ticket.isRunning() || ticket.isWithProgram()) {
            throw new Refusal("nobody_handles", "no person handles this ticket now, so it cannot be delivered");
        }
    }

    private static void log(Ticket ticket, Intervention intervention, String username, String suggestion) {
        ticket.log(LogEntry.intervention(intervention, username, ticket.stateId(), suggestion));
    }
}
