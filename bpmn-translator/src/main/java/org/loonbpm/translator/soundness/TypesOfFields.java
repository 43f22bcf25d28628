package org.loonbpm.translator.soundness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loonbpm.translator.condition.analysis.FieldFacts;
import org.loonbpm.translator.condition.analysis.ValueKind;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.OptionsText;

/** What the definition's fields, and those of every ticket, bring into conditions. Dates come as texts. */
public final class TypesOfFields {

    private static final List<String> TEXTS = List.of("title", "creator", "sn", "gmt_created", "gmt_modified");
    private static final List<String> NUMBERS = List.of("id", "state_id", "workflow_id");

    private TypesOfFields() {}

    /** By field key; keys of which nothing is known are missing. */
    public static Map<String, FieldFacts> of(WorkflowDefinition workflow) {
        var types = new HashMap<String, FieldFacts>();
        TEXTS.forEach(key -> types.put(key, FieldFacts.of(ValueKind.TEXT).filled()));
        NUMBERS.forEach(key -> types.put(key, new FieldFacts(ValueKind.NUMBER, true, List.of(), false)));
        workflow.fields().forEach(field -> types.put(field.key(), of(field)));
        return types;
    }

    /** What one field brings. */
    public static FieldFacts of(CustomField field) {
        return switch (field.type()) {
            case INTEGER -> new FieldFacts(ValueKind.NUMBER, true, List.of(), true);
            case FLOAT -> FieldFacts.of(ValueKind.NUMBER);
            case BOOLEAN -> FieldFacts.of(ValueKind.BOOLEAN);
            case RADIO, SELECT ->
                new FieldFacts(
                        ValueKind.TEXT,
                        false,
                        List.copyOf(OptionsText.read(field).keySet()),
                        true);
            case STRING, DATE, DATETIME, CHECKBOX, MULTI_SELECT, TEXT, RICH_TEXT, USER, USERS, ATTACHMENT ->
                FieldFacts.of(ValueKind.TEXT);
        };
    }
}
