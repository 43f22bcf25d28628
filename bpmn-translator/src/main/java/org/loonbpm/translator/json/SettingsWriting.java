package org.loonbpm.translator.json;

import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.definition.WorkflowSettings.Permissions;

/** Writes custom fields and what a workflow says beside its graph. */
final class SettingsWriting {

    private SettingsWriting() {}

    static void field(ObjectWriter writer, CustomField field) {
        writer.id(field.id())
                .text("key", field.key())
                .text("name", field.name())
                .word("type", field.type(), null)
                .integer("order", field.order())
                .text("defaultValue", field.defaultValue(), null)
                .text("description", field.description(), "")
                .text("placeholder", field.placeholder(), "")
                .text("template", field.template(), "")
                .text("booleanDisplay", field.booleanDisplay(), "{}")
                .text("choices", field.choices(), "{}")
                .text("label", field.label(), "{}");
    }

    static void settings(ObjectWriter writer, WorkflowSettings settings) {
        writer.text("titleTemplate", settings.titleTemplate(), "")
                .text("contentTemplate", settings.contentTemplate(), "")
                .flag("viewPermissionCheck", settings.viewPermissionCheck(), true)
                .text("limitExpression", settings.limitExpression(), "{}")
                .texts("displayForm", settings.displayForm())
                .integers("notices", settings.notices())
                .object("permissions", settings.permissions(), Permissions.NONE, SettingsWriting::permissions);
    }

    private static void permissions(ObjectWriter writer, Permissions permissions) {
        writer.texts("administrators", permissions.administrators())
                .texts("interveners", permissions.interveners())
                .texts("viewers", permissions.viewers())
                .integers("viewerDepartments", permissions.viewerDepartments())
                .texts("applications", permissions.applications());
    }
}
