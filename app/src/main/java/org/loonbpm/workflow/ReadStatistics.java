package org.loonbpm.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loonbpm.security.Caller;
import org.springframework.stereotype.Service;

/** How many tickets of a workflow were opened on which day; for workflow administrators. */
@Service
public class ReadStatistics {

    private final WorkflowAccess access;
    private final TicketCounts tickets;

    ReadStatistics(WorkflowAccess access, TicketCounts tickets) {
        this.access = access;
        this.tickets = tickets;
    }

    public List<TicketCounts.Day> of(Caller caller, long workflowId, Optional<Instant> from, Optional<Instant> to) {
        access.requireWorkflowAdministrator(caller);
        access.requireUse(caller, workflowId);
        return tickets.perDay(workflowId, from, to);
    }
}
