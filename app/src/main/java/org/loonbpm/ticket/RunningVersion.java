package org.loonbpm.ticket;

import java.util.List;
import org.loonbpm.engine.DeployedProcess;
import org.loonbpm.engine.ProcessDeployments;
import org.loonbpm.engine.ProcessMigration;
import org.loonbpm.engine.Processes;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Edits of a workflow take effect at once, as in Loonflow, and published versions when they are published: before a ticket
 * moves, its process is brought to the topology that its workflow has for it now.
 */
@Component
class RunningVersion {

    private final ProcessDeployments deployments;
    private final ProcessMigration migration;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    RunningVersion(
            ProcessDeployments deployments,
            ProcessMigration migration,
            Processes processes,
            ApplicationEventPublisher events) {
        this.deployments = deployments;
        this.migration = migration;
        this.processes = processes;
        this.events = events;
    }

    DeployedProcess current(InHand inHand) {
        return deployments.of(inHand.workflow().revision(), inHand.workflow().definition());
    }

    /** Whether the ticket's process has the topology that counts for it. */
    boolean isUpToDate(InHand inHand) {
        return deployments.isCurrent(
                inHand.ticket().processDefinitionId(),
                inHand.workflow().revision(),
                inHand.workflow().definition());
    }

    /**
     * Before somebody acts on the ticket. Call it only for one whose state still exists.
     *
     * @throws Refusal if the state is handled in another way now and by others, so that what was about to be done does not fit it
     *     any more; the ticket is brought along all the same, soon afterwards
     */
    void bringUpToDate(InHand inHand) {
        Ticket ticket = inHand.ticket();
        Position at = ticket.position();
        long visit = at.visit();
        var kind = at.participantKind();
        boolean withProgram = at.isWithProgram();
        List<String> participants = at.participants();
        bringAlong(inHand);
        if (at.visit() == visit) {
            return;
        }
        events.publishEvent(new TicketOutdated(ticket.id()));
        boolean otherProgram = (withProgram || at.isWithProgram()) && kind != at.participantKind();
        if (otherProgram || !at.participants().containsAll(participants)) {
            throw new Refusal(
                    "state_changed",
                    "the workflow was changed, and the state is handled in another way now; read the ticket again");
        }
    }

    /** The ticket stays in its state. Call it only for one whose state still exists. */
    void bringAlong(InHand inHand) {
        Ticket ticket = inHand.ticket();
        DeployedProcess current = current(inHand);
        if (current.processDefinitionId().equals(ticket.processDefinitionId())) {
            ticket.runsOn(inHand.workflow().revision());
        } else if (votesInAnotherOrder(inHand)) {
            // the engine has their tasks all at once or one by one; the votes begin anew
            placeAnew(inHand, ticket.stateId());
        } else {
            String instance = migration.migrate(
                    ticket.processInstanceId(), current, ticket.id(), ticket.stateId(), ticket.fields());
            ticket.runBy(instance, current.processDefinitionId());
            ticket.runsOn(inHand.workflow().revision());
        }
    }

    private static boolean votesInAnotherOrder(InHand inHand) {
        Votes votes = inHand.ticket().position().votes();
        return votes.areAwaited()
                && inHand.workflow()
                        .state(inHand.ticket().stateId())
                        .filter(state ->
                                state.isCountersigned() && state.countersign().ordered() != votes.areOrdered())
                        .isPresent();
    }

    /** A running ticket arrives in a state of another version. */
    void placeAnew(InHand inHand, long targetStateId) {
        Ticket ticket = inHand.ticket();
        DeployedProcess current = current(inHand);
        String instance =
                migration.seatAnew(ticket.processInstanceId(), current, ticket.id(), targetStateId, ticket.fields());
        ticket.runBy(instance, current.processDefinitionId());
        ticket.runsOn(inHand.workflow().revision());
    }

    /** Puts a ticket somewhere else, whatever the transitions say and even if its own state is gone or it has ended. */
    void place(InHand inHand, long targetStateId) {
        Ticket ticket = inHand.ticket();
        DeployedProcess current = current(inHand);
        if (!ticket.isRunning()) {
            String instance = migration.seat(current, ticket.id(), targetStateId, ticket.fields());
            ticket.runBy(instance, current.processDefinitionId());
        } else if (inHand.workflow().state(ticket.stateId()).isPresent()) {
            bringAlong(inHand);
            processes.move(ticket.token(ticket.position()), targetStateId);
        } else {
            placeAnew(inHand, targetStateId);
        }
        ticket.runsOn(inHand.workflow().revision());
    }
}
