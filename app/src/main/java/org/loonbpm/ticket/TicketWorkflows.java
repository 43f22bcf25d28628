package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.loonbpm.workflow.Edition;
import org.loonbpm.workflow.Workflow;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Component;

/**
 * Which definition a ticket's state, form, ways on and permissions are read from. Statement-free where it is cached.
 *
 * <p>A running ticket whose state the version that it should run on does not have, or has as an end, stays on the version that
 * it is on until it has come to a state that both have: nobody's ticket is stranded by what is published.
 */
@Component
class TicketWorkflows {

    private final WorkflowCatalog workflows;

    TicketWorkflows(WorkflowCatalog workflows) {
        this.workflows = workflows;
    }

    Workflow of(Tickets.Found found) {
        return of(found, target(found));
    }

    /** Of each, in the same order; one round of statements for all that are not cached. */
    List<Workflow> of(List<Tickets.Found> tickets) {
        Map<Edition, Workflow> targets =
                workflows.at(tickets.stream().map(Tickets.Found::edition).toList());
        return tickets.stream()
                .map(found -> of(found, Objects.requireNonNull(targets.get(found.edition()))))
                .toList();
    }

    /** The version on which the ticket should run. */
    Workflow target(Tickets.Found found) {
        return workflows.at(found.edition());
    }

    Workflow of(Tickets.Found found, Workflow target) {
        TicketRow row = found.row();
        if (!found.edition().published() || holds(target, row)) {
            return target;
        }
        return workflows
                .find(found.edition().withRevision(row.lastRevision()))
                .filter(last -> Place.of(row).fits(last))
                .orElse(target);
    }

    private static boolean holds(Workflow workflow, TicketRow row) {
        Place place = Place.of(row);
        return row.running() ? place.fitsRunning(workflow) : place.fits(workflow);
    }
}
