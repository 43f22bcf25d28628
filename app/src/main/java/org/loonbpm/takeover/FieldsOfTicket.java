package org.loonbpm.takeover;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** A ticket's values by field key: Loonflow keeps one column for each type and reads the one that the definition names. */
final class FieldsOfTicket {

    private FieldsOfTicket() {}

    static Map<String, @Nullable Object> of(SourceTicket ticket, WorkflowDefinition definition, Findings findings) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        ticket.fields.forEach((key, field) -> {
            @Nullable FieldType type = type(ticket, key, field, definition, findings);
            @Nullable Object value = type == null ? null : field.values().get(column(type));
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    private static @Nullable FieldType type(
            SourceTicket ticket,
            String key,
            SourceTicket.Field field,
            WorkflowDefinition definition,
            Findings findings) {
        var defined = definition.field(key);
        if (defined.isPresent()) {
            return defined.get().type();
        }
        try {
            return FieldType.of(field.typeId());
        } catch (IllegalArgumentException unknown) {
            findings.add(
                    FindingKind.CONTRADICTION,
                    "ticket_ticketcustomfield",
                    "ticket %d field '%s': field_type_id %d is not known".formatted(ticket.id, key, field.typeId()),
                    "the value is left out");
            return null;
        }
    }

    private static String column(FieldType type) {
        return switch (type) {
            case STRING, ATTACHMENT -> "char";
            case INTEGER -> "int";
            case FLOAT -> "float";
            case BOOLEAN -> "bool";
            case DATE -> "date";
            case DATETIME -> "datetime";
            case RADIO -> "radio";
            case CHECKBOX -> "checkbox";
            case SELECT -> "select";
            case MULTI_SELECT -> "multi_select";
            case TEXT, RICH_TEXT -> "text";
            case USER -> "username";
            case USERS -> "multi_username";
        };
    }
}
