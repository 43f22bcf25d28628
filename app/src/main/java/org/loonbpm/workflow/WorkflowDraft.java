package org.loonbpm.workflow;

/**
 * What somebody wants a workflow to say beside its states, transitions and fields.
 *
 * @param notices ids of custom notices, comma separated
 * @param limitExpression JSON text of who may open tickets how often; empty: everybody
 * @param displayFormStr JSON text of the list of field keys that viewers see
 */
public record WorkflowDraft(
        String name,
        String description,
        String notices,
        boolean viewPermissionCheck,
        String limitExpression,
        String displayFormStr,
        String titleTemplate,
        String contentTemplate,
        Grants grants) {}
