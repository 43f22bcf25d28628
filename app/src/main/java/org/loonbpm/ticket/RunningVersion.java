package org.loonbpm.ticket;

import org.loonbpm.engine.DeployedProcess;
import org.loonbpm.engine.ProcessDeployments;
import org.loonbpm.engine.ProcessMigration;
import org.loonbpm.engine.Processes;
import org.loonbpm.ticket.TicketsInHand.InHand;
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

    RunningVersion(ProcessDeployments deployments, ProcessMigration migration, Processes processes) {
        this.deployments = deployments;
        this.migration = migration;
        this.processes = processes;
    }

    DeployedProcess current(InHand inHand) {
        return deployments.of(inHand.workflow().revision(), inHand.workflow().definition());
    }

    /** Call it only for a ticket whose state still exists. */
    void bringUpToDate(InHand inHand) {
        Ticket ticket = inHand.ticket();
        DeployedProcess current = current(inHand);
        if (!current.processDefinitionId().equals(ticket.processDefinitionId())) {
            String instance = migration.migrate(
                    ticket.processInstanceId(), current, ticket.id(), ticket.stateId(), ticket.fields());
            ticket.runBy(instance, current.processDefinitionId());
        }
        ticket.runsOn(inHand.workflow().revision());
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
            bringUpToDate(inHand);
            processes.move(ticket.processInstanceId(), ticket.stateId(), targetStateId);
        } else {
            placeAnew(inHand, targetStateId);
        }
        ticket.runsOn(inHand.workflow().revision());
    }
}
