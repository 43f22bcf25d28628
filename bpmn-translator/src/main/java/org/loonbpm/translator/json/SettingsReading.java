package org.loonbpm.translator.json;

import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.definition.WorkflowSettings.Permissions;

/** Reads custom fields and what a workflow says beside its graph. */
final class SettingsReading {

    private SettingsReading() {}

    static CustomField field(ObjectReader field) {
        return new CustomField(
                field.id(),
                field.text("key"),
                field.text("name"),
                field.word("type", FieldType.values()),
                (int) field.integer("order", 0, Integer.MIN_VALUE, Integer.MAX_VALUE),
                field.nullableText("defaultValue"),
                field.text("description", ""),
                field.text("placeholder", ""),
                field.text("template", ""),
                field.text("booleanDisplay", "{}"),
                field.text("choices", "{}"),
                field.text("label", "{}"));
    }

    static WorkflowSettings settings(ObjectReader settings) {
        return new WorkflowSettings(
                settings.text("titleTemplate", ""),
                settings.text("contentTemplate", ""),
                settings.flag("viewPermissionCheck", true),
                settings.text("limitExpression", "{}"),
                settings.texts("displayForm"),
                settings.integers("notices"),
                settings.object("permissions", SettingsReading::permissions, Permissions.NONE));
    }

    private static Permissions permissions(ObjectReader permissions) {
        return new Permissions(
                permissions.texts("administrators"),
                permissions.texts("interveners"),
                permissions.texts("viewers"),
                permissions.integers("viewerDepartments"),
                permissions.texts("applications"));
    }
}
