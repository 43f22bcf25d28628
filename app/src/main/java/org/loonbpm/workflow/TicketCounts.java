package org.loonbpm.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How many tickets of a workflow were opened; the ticket feature, which knows tickets, answers it. */
public interface TicketCounts {

    /**
     * The days with tickets, the earliest first; deleted tickets do not count.
     *
     * @param from the first moment that counts; empty: from the beginning
     * @param to the last moment that counts; empty: up to now
     */
    List<Day> perDay(long workflowId, Optional<Instant> from, Optional<Instant> to);

    record Day(LocalDate day, long count) {}
}
