package org.loonbpm.ticket;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many tickets were opened each day in the workflows that somebody administers. */
@Service
public class TicketStatistics {

    private final Tickets tickets;
    private final WorkflowCatalog workflows;

    TicketStatistics(Tickets tickets, WorkflowCatalog workflows) {
        this.tickets = tickets;
        this.workflows = workflows;
    }

    /**
     * A day's count.
     *
     * @param day {@code yyyy-MM-dd} in the server's time zone
     * @param type the workflow's name
     */
    public record Count(String day, String type, long count) {}

    /**
     * Sorted by day.
     *
     * @param from the first day; null: no bound
     * @param to the last day; null: no bound
     */
    @Transactional(readOnly = true)
    public List<Count> of(String username, @Nullable LocalDate from, @Nullable LocalDate to) {
        Set<Long> administered = workflows.administeredBy(username);
        return administered.isEmpty()
                ? List.of()
                : tickets.openedPerDay(administered, from, to, ZoneId.systemDefault());
    }
}
