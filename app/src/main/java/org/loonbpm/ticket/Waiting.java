package org.loonbpm.ticket;

import java.util.Optional;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.workflow.Workflow;

/** A ticket that waits for a program, and where it does. */
record Waiting(InHand taken, Position at) {

    /** Nothing if it waits for that program no more, or cannot go on from there. */
    static Optional<Waiting> of(InHand taken, ParticipantKind program, long visit) {
        return taken.ticket().positions().stream()
                .filter(at -> at.visit() == visit && at.participantKind() == program)
                .filter(at -> taken.ticket().place().fits(taken.workflow()))
                .findFirst()
                .map(at -> new Waiting(taken, at));
    }

    Ticket ticket() {
        return taken.ticket();
    }

    Workflow workflow() {
        return taken.workflow();
    }
}
