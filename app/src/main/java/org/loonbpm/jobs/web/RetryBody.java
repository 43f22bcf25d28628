package org.loonbpm.jobs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which jobs are to be done again.
 *
 * @param ids some
 * @param all all that fit
 */
record RetryBody(@Nullable List<String> ids, @Nullable Filter all) {

    /** As in the list's query; what is not said does not matter. */
    record Filter(
            @Nullable String status,
            @Nullable String kind,
            @Nullable Long workflowId,
            @Nullable Long ticketId,
            @Nullable Long olderThan) {}
}
