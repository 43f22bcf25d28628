package org.loonbpm.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workflow's row in Loonflow's columns; the texts are as they were sent.
 *
 * @param publishedRevision on which new tickets are opened; null in compat mode, where that is {@code revision}
 * @param followRevision on which running tickets are at least; null in compat mode
 * @param runningTickets what becomes of running tickets when a version is published: follow, stay or decide
 * @param viewsAsLoonflow see {@link Workflow#viewsAsLoonflow}
 */
public record SavedWorkflow(
        long id,
        String name,
        String description,
        String notices,
        boolean viewPermissionCheck,
        String limitExpression,
        String displayFormStr,
        String titleTemplate,
        String contentTemplate,
        long revision,
        @Nullable Long publishedRevision,
        @Nullable Long followRevision,
        String runningTickets,
        long accessRevision,
        String creator,
        Instant gmtCreated,
        Instant gmtModified,
        boolean isDeleted,
        boolean viewsAsLoonflow) {

    /** Whether edits collect in a draft until they are published. */
    public boolean isPublished() {
        return publishedRevision != null;
    }
}
