package org.loonbpm.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows what went wrong where the server should have gone on with a ticket by itself. */
public interface TicketTroubles {

    /**
     * Something that went wrong and keeps the ticket.
     *
     * @param stateId where; in branches, the state of the branch
     * @param status {@code retrying} while it is tried again by itself, {@code failed} when somebody has to do something
     * @param nextAttempt when it is tried again; null where it is not
     */
    record Trouble(
            String kind,
            long stateId,
            String status,
            String error,
            @Nullable String nextAttempt) {}

    List<Trouble> of(long ticketId);
}
