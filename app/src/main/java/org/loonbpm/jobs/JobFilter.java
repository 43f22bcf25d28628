package org.loonbpm.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which jobs are asked for; null where it does not matter.
 *
 * @param kind such as {@code hook}
 * @param createdBefore how old at least
 */
public record JobFilter(
        @Nullable JobStatus status,
        @Nullable String kind,
        @Nullable Long workflowId,
        @Nullable Long ticketId,
        @Nullable Instant createdBefore) {

    public static JobFilter ofTicket(long ticketId) {
        return new JobFilter(null, null, null, ticketId, null);
    }

    public JobFilter with(@Nullable JobStatus other) {
        return new JobFilter(other, kind, workflowId, ticketId, createdBefore);
    }
}
