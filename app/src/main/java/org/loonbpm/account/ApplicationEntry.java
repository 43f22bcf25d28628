package org.loonbpm.account;

import java.time.Instant;
import java.util.List;

/** An application as administrators see it; the token is for super administrators' eyes. */
public record ApplicationEntry(
        long id,
        String name,
        String token,
        String ticketSnPrefix,
        List<Long> workflowIds,
        Creator creator,
        Instant created,
        Instant modified) {

    public ApplicationEntry {
        workflowIds = List.copyOf(workflowIds);
    }

    @Override
    public String toString() {
        return "ApplicationEntry[" + name + "]";
    }
}
