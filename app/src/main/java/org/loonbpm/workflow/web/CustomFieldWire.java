package org.loonbpm.workflow.web;

import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.JsonTexts;
import org.loonbpm.workflow.SavedCustomField;
import tools.jackson.databind.JsonNode;

/** A custom field's row in the answers, with its JSON texts as JSON. */
record CustomFieldWire(
        long id,
        String creator,
        String gmtCreated,
        String gmtModified,
        boolean isDeleted,
        long workflowId,
        int fieldTypeId,
        String fieldKey,
        String fieldName,
        int orderId,
        @Nullable String defaultValue,
        String description,
        String placeholder,
        String fieldTemplate,
        JsonNode booleanFieldDisplay,
        JsonNode fieldChoice,
        JsonNode label) {

    static CustomFieldWire of(SavedCustomField field) {
        return new CustomFieldWire(
                field.id(),
                field.creator(),
                Times.text(field.gmtCreated()),
                Times.text(field.gmtModified()),
                field.isDeleted(),
                field.workflowId(),
                field.fieldTypeId(),
                field.fieldKey(),
                field.fieldName(),
                field.orderId(),
                field.defaultValue(),
                field.description(),
                field.placeholder(),
                field.fieldTemplate(),
                JsonTexts.readOrEmptyObject(field.booleanFieldDisplay()),
                JsonTexts.readOrEmptyObject(field.fieldChoice()),
                JsonTexts.readOrEmptyObject(field.label()));
    }
}
