package org.loonbpm.account;

import java.util.Set;

/**
 * A program that calls the API in people's names.
 *
 * @param ticketSnPrefix what the serial numbers of the tickets that it opens begin with
 * @param workflowIds the workflows that it may use; ignored for {@link #LOONFLOW}
 */
public record Application(String name, String token, String ticketSnPrefix, Set<Long> workflowIds) {

    /** The name under which Loonflow counts its own pages: it may use every workflow. */
    public static final String LOONFLOW = "loonflow";

    /** Calls that come with a JWT cookie rather than an application's signature. */
    public static final Application OWN_PAGES = new Application(LOONFLOW, "", LOONFLOW, Set.of());

    public Application {
        workflowIds = Set.copyOf(workflowIds);
    }

    public boolean mayUse(long workflowId) {
        return name.equals(LOONFLOW) || workflowIds.contains(workflowId);
    }

    @Override
    public String toString() {
        return "Application[" + name + "]";
    }
}
