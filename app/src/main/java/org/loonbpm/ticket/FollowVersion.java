package org.loonbpm.ticket;

import java.util.Map;
import org.loonbpm.ticket.Passage.Outcome;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.workflow.Edition;
import org.loonbpm.workflow.Workflow;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A running ticket is brought to the version that counts for it now, whatever it was on. */
@Service
public class FollowVersion {

    private final TicketsInHand inHand;
    private final WorkflowCatalog workflows;
    private final RunningVersion version;

    FollowVersion(TicketsInHand inHand, WorkflowCatalog workflows, RunningVersion version) {
        this.inHand = inHand;
        this.workflows = workflows;
        this.version = version;
    }

    /**
     * @param targets where a ticket goes whose state the version does not have, by the state's id
     * @param author in whose name the flow log shows that
     */
    @Transactional
    public Outcome follow(long ticketId, Map<Long, Long> targets, String author) {
        return inHand.find(ticketId)
                .filter(taken -> taken.ticket().isRunning())
                .map(taken -> follow(taken, targets, author))
                .orElse(Outcome.SAME);
    }

    private Outcome follow(InHand taken, Map<Long, Long> targets, String author) {
        Ticket ticket = taken.ticket();
        Workflow target = taken.target();
        var last = workflows.find(new Edition(target.id(), ticket.process().revision(), target.access(), true));
        Passage passage = Passage.of(ticket.place(), last, target, targets);
        switch (passage.outcome()) {
            case SAME -> version.bringAlong(taken);
            case MOVED -> move(inHand.onTarget(taken), passage, author);
            case BLOCKED -> {
                // it goes on where it is
            }
        }
        return passage.outcome();
    }

    private void move(InHand taken, Passage passage, String author) {
        Ticket ticket = taken.ticket();
        long source = ticket.stateId();
        version.placeAnew(taken, passage.toStateId());
        if (source != passage.toStateId()) {
            State state = taken.workflow().state(passage.toStateId()).orElseThrow();
            ticket.actStateBecomes(state.kind() == StateKind.START ? ActState.DRAFT : ActState.ONGOING);
            ticket.log(LogEntry.intervention(
                    Intervention.FORCE_STATE, author, source, "工作流版本变更，转到状态「%s」".formatted(state.name())));
        }
    }
}
