package org.loonbpm.ticket;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loonbpm.translator.definition.State;
import org.loonbpm.workflow.Workflow;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which states several tickets are, asked at once. */
@Service
public class TicketStates {

    private final Tickets tickets;
    private final WorkflowCatalog workflows;

    TicketStates(Tickets tickets, WorkflowCatalog workflows) {
        this.tickets = tickets;
        this.workflows = workflows;
    }

    /** A state by id and name. */
    public record StateName(long stateId, String stateName) {}

    /** Where a ticket is and what its workflow's revision is now. */
    record Place(long ticketId, long stateId, long workflowId, long workflowRevision) {}

    /** By ticket id; tickets that do not exist are left out. Whoever asks learns no more than the state's name. */
    @Transactional(readOnly = true)
    public Map<Long, StateName> of(Collection<Long> ticketIds) {
        List<Place> places = tickets.places(ticketIds);
        var revisions = new HashMap<Long, Long>();
        places.forEach(place -> revisions.put(place.workflowId(), place.workflowRevision()));
        Map<Long, Workflow> definitions = workflows.at(revisions);
        var states = new LinkedHashMap<Long, StateName>();
        for (Place place : places) {
            Workflow workflow = definitions.get(place.workflowId());
            String name = workflow == null
                    ? "未知状态"
                    : workflow.state(place.stateId()).map(State::name).orElse("未知状态");
            states.put(place.ticketId(), new StateName(place.stateId(), name));
        }
        return states;
    }
}
