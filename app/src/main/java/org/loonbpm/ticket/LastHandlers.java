package org.loonbpm.ticket;

import java.util.Optional;

/** Who handled a ticket in a state before; the flow log knows. */
public interface LastHandlers {

    /** The person whom the state's latest log entry of a ticket names, if a person did that. */
    Optional<String> lastHandler(long ticketId, long stateId);
}
