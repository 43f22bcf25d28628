package org.loonbpm.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version's row without its definition.
 *
 * @param number counted from 1 in each workflow
 * @param revision which only this content of the workflow has
 * @param edits how many edits of the author became this one version
 * @param runningTickets of a published version: {@code follow} or {@code stay}
 * @param previousRevision of a published version: what was published before
 * @param gmtCreated when the first of the edits was made
 * @param gmtModified when the last was
 */
public record SavedVersion(
        long workflowId,
        int number,
        long revision,
        String kind,
        String author,
        int edits,
        @Nullable String runningTickets,
        @Nullable Long previousRevision,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        Instant gmtCreated,
        Instant gmtModified) {}
