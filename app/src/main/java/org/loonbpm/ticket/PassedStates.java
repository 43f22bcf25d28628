package org.loonbpm.ticket;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a ticket's way was; the flow log knows. */
public interface PassedStates {

    /** The states that it has left by a transition. */
    Set<Long> passed(long ticketId);

    /** When somebody last urged those who are to act on it. */
    Optional<Instant> lastUrged(long ticketId);
}
