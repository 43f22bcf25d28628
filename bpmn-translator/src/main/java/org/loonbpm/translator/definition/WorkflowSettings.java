package org.loonbpm.translator.definition;

import java.util.List;

/**
 * What a workflow says beside its graph.
 *
 * @param titleTemplate Loonflow's title template, such as {@code Leave of {creator}: {title}}; empty: the title as sent
 * @param contentTemplate the text of notices
 * @param viewPermissionCheck whether only people related to a ticket may see it
 * @param limitExpression Loonflow's JSON text that limits who may open tickets and how often, {@code {}} for no limit
 * @param displayForm the field keys shown to somebody who may see a ticket but not handle it
 * @param notices ids of the custom notices sent on arrival
 * @param permissions who may administer, intervene, view, and which applications may call
 */
public record WorkflowSettings(
        String titleTemplate,
        String contentTemplate,
        boolean viewPermissionCheck,
        String limitExpression,
        List<String> displayForm,
        List<Long> notices,
        Permissions permissions) {

    /** The settings of a workflow of which nothing is said. */
    public static final WorkflowSettings DEFAULT =
            new WorkflowSettings("", "", true, "{}", List.of(), List.of(), Permissions.NONE);

    public WorkflowSettings {
        displayForm = List.copyOf(displayForm);
        notices = List.copyOf(notices);
    }

    /**
     * Who may do what with a workflow, by user name, department id and application name.
     */
    public record Permissions(
            List<String> administrators,
            List<String> interveners,
            List<String> viewers,
            List<Long> viewerDepartments,
            List<String> applications) {

        public static final Permissions NONE = new Permissions(List.of(), List.of(), List.of(), List.of(), List.of());

        public Permissions {
            administrators = List.copyOf(administrators);
            interveners = List.copyOf(interveners);
            viewers = List.copyOf(viewers);
            viewerDepartments = List.copyOf(viewerDepartments);
            applications = List.copyOf(applications);
        }
    }
}
