package org.loonbpm.workflow;

import org.jspecify.annotations.Nullable;

/** What somebody wants a custom field to be, in Loonflow's words. */
public record CustomFieldDraft(
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
        String label) {}
