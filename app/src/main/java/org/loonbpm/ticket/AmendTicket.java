package org.loonbpm.ticket;

import org.loonbpm.engine.Processes;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ticket stays where and with whom it is, but something is added to it: a comment, other values of its fields. */
@Service
public class AmendTicket {

    private final TicketsInHand inHand;
    private final TicketAccess access;
    private final Processes processes;

    AmendTicket(TicketsInHand inHand, TicketAccess access, Processes processes) {
        this.inHand = inHand;
        this.access = access;
        this.processes = processes;
    }

    /** Whoever may see a ticket may say something about it. */
    @Transactional
    public void comment(Caller caller, long ticketId, String suggestion) {
        String username = TicketAccess.requireUser(caller);
        InHand taken = visible(caller, ticketId, username);
        taken.ticket()
                .log(LogEntry.intervention(
                        Intervention.COMMENT, username, taken.ticket().stateId(), suggestion));
    }

    /**
     * Changes the title and custom fields without a word in the flow log, whatever the state's form says: programs that work
     * on a ticket use this. Other keys are ignored.
     */
    @Transactional
    public void change(Caller caller, long ticketId, JsonBody body) {
        String username = TicketAccess.requireUser(caller);
        InHand taken = inHand.take(ticketId);
        access.requireApplication(caller, taken.ticket().workflowId());
        requireConcerned(caller, taken, username);
        var values = FieldValues.known(body.json(), taken.workflow().definition());
        taken.ticket().form().change(values);
        values.remove("title");
        if (taken.ticket().isRunning() && !values.isEmpty()) {
            processes.change(taken.ticket().process().instanceId(), values);
        }
    }

    /**
     * Loonflow lets everybody change the fields of every ticket. Here it takes somebody who has or had to do with it, or who may
     * intervene; or a program's application, whomever it names, while the ticket waits for a program.
     */
    private void requireConcerned(Caller caller, InHand taken, String username) {
        TicketRow ticket = taken.ticket().row();
        boolean byProgram =
                taken.ticket().positions().stream().anyMatch(Position::isWithProgram) && !caller.hasLoggedIn();
        if (!byProgram
                && !ticket.creator().equals(username)
                && !Names.split(ticket.relation()).contains(username)
                && !access.mayIntervene(taken.workflow(), username)) {
            throw Refusal.denied("'%s' has nothing to do with this ticket, so its fields are not for '%s' to change"
                    .formatted(username, username));
        }
    }

    private InHand visible(Caller caller, long ticketId, String username) {
        InHand taken = inHand.take(ticketId);
        access.requireApplication(caller, taken.ticket().workflowId());
        access.requireView(taken.ticket().row(), taken.workflow(), username);
        return taken;
    }
}
