package org.loonbpm.ticket;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a list shows.
 *
 * @param workflowIds only tickets of these workflows; null for all
 */
record TicketFilter(
        TicketCategory category,
        String username,
        @Nullable Set<Long> workflowIds,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        TicketTraits traits,
        TicketSort sort) {

    /** Whether it is about one person's tickets, never very many, rather than about everybody's. */
    boolean isOfOnePerson() {
        return switch (category) {
            case OWNER, DUTY, RELATION, WORKED -> true;
            case ALL, VIEW, INTERVENE -> false;
        };
    }
}
