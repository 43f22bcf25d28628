package org.loonbpm.workflow;

import org.loonbpm.translator.definition.FieldType;

/** What the attributes of a custom field have to be. */
final class CustomFieldChecks {

    private CustomFieldChecks() {}

    static void check(CustomFieldDraft draft) {
        Checks.code("field_type_id", draft.fieldTypeId(), FieldType.values());
        Checks.jsonObject("boolean_field_display", draft.booleanFieldDisplay());
        Checks.jsonObject("field_choice", draft.fieldChoice());
        Checks.json("label", draft.label());
    }
}
