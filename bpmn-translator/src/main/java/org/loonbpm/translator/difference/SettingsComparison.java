package org.loonbpm.translator.difference;

import java.util.List;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** What two versions of a workflow differ in beside states, transitions and fields. */
final class SettingsComparison {

    private SettingsComparison() {}

    static List<ChangedAttribute> changed(WorkflowDefinition before, WorkflowDefinition after) {
        return new Comparison<>(before, after)
                .with("id", WorkflowDefinition::id)
                .with("name", WorkflowDefinition::name)
                .with("description", WorkflowDefinition::description)
                .and(SettingsComparison::settings)
                .and(SettingsComparison::permissions)
                .changed();
    }

    private static List<ChangedAttribute> settings(WorkflowDefinition before, WorkflowDefinition after) {
        return new Comparison<>(before.settings(), after.settings())
                .with("settings.titleTemplate", settings -> settings.titleTemplate())
                .with("settings.contentTemplate", settings -> settings.contentTemplate())
                .with("settings.viewPermissionCheck", settings -> settings.viewPermissionCheck())
                .with("settings.limitExpression", settings -> settings.limitExpression())
                .with("settings.displayForm", settings -> settings.displayForm())
                .with("settings.notices", settings -> settings.notices())
                .changed();
    }

    private static List<ChangedAttribute> permissions(WorkflowDefinition before, WorkflowDefinition after) {
        return new Comparison<>(
                        before.settings().permissions(), after.settings().permissions())
                .with("settings.permissions.administrators", permissions -> permissions.administrators())
                .with("settings.permissions.interveners", permissions -> permissions.interveners())
                .with("settings.permissions.viewers", permissions -> permissions.viewers())
                .with("settings.permissions.viewerDepartments", permissions -> permissions.viewerDepartments())
                .with("settings.permissions.applications", permissions -> permissions.applications())
                .changed();
    }
}
