package org.loonbpm.explain;

import java.util.List;
import org.loonbpm.ticket.TicketStandings.Standing;

/** Knows one kind of obstacle. A feature that can get stuck, such as hooks, makes one a bean and is asked with the others. */
public interface Diagnosis {

    /** What keeps the ticket from going on; empty where all is well. */
    List<Finding> of(Standing ticket);
}
