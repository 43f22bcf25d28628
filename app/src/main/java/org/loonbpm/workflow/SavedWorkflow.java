package org.loonbpm.workflow;

import java.time.Instant;

/**
 * A workflow's row in Loonflow's columns; the texts are as they were sent.
 *
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
        String creator,
        Instant gmtCreated,
        Instant gmtModified,
        boolean isDeleted,
        boolean viewsAsLoonflow) {}
