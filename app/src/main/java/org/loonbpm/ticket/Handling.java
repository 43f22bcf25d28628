package org.loonbpm.ticket;

import java.util.List;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;

/**
 * Whether somebody may handle a ticket where it stands, and what has to be done first.
 *
 * @param permitted whether it is this person's turn
 * @param acceptFirst whether one of several has to accept the ticket before handling it
 * @param inAddNode whether the person was only asked to add something
 * @param why why it is not permitted; empty when it is
 */
record Handling(boolean permitted, boolean acceptFirst, boolean inAddNode, String why) {

    static Handling of(Ticket ticket, Position position, Workflow workflow, String username) {
        State state = workflow.state(position.stateId()).orElse(null);
        if (state == null) {
            return refused("the state in which the ticket is has been deleted; an administrator can move it elsewhere");
        }
        if (!ticket.place().fits(workflow)) {
            return refused(
                    "the branches of the workflow have been changed, so that the ticket cannot go on from where it is;"
                            + " an administrator can move it elsewhere");
        }
        if (workflow.definition().transitionsFrom(state.id()).isEmpty()) {
            return refused("nothing is to be done in state '%s'".formatted(state.name()));
        }
        List<String> participants = position.participants();
        if (!participants.contains(username)) {
            return refused("'%s' is not one of those who are to handle this ticket now".formatted(username));
        }
        boolean acceptFirst = participants.size() > 1 && state.distribution() == Distribution.CLAIM;
        return new Handling(true, acceptFirst, position.inAddNode(), "");
    }

    /** The states in which somebody may handle a ticket: several where it is in branches. */
    static List<State> statesOf(Ticket ticket, Workflow workflow, String username) {
        return ticket.positions().stream()
                .filter(at -> of(ticket, at, workflow, username).permitted())
                .flatMap(at -> workflow.state(at.stateId()).stream())
                .toList();
    }

    private static Handling refused(String why) {
        return new Handling(false, false, false, why);
    }

    void require() {
        if (!permitted) {
            throw Refusal.denied(why);
        }
    }

    /** @throws Refusal unless a transition may be taken at once */
    void requireReady() {
        require();
        if (acceptFirst) {
            throw new Refusal("accept_needed", "several people may handle this ticket: accept it first");
        }
        if (inAddNode) {
            throw new Refusal(
                    "add_node_pending", "somebody asked you to add something: end that first, then the asker goes on");
        }
    }
}
