package org.loonbpm.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A custom field's row in Loonflow's columns; the texts are as they were sent. */
public record SavedCustomField(
        long id,
        long workflowId,
        int fieldTypeId,
        String fieldKey,
        String fieldName,
        int orderId,
        @Nullable String defaultValue,
        String description,
        String placeholder,
        String fieldTemplate,
        String booleanFieldDisplay,
        String fieldChoice,
        String label,
        String creator,
        Instant gmtCreated,
        Instant gmtModified,
        boolean isDeleted) {}
