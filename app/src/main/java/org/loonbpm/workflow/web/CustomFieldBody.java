package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.RefusesNull;
import org.loonbpm.workflow.CustomFieldDraft;

/** A custom field as callers send it; Loonflow refuses keys that it does not know, {@code placeholder} among them. */
@RefusesNull
record CustomFieldBody(
        @NotEmpty @Size(max = 50) String fieldKey,
        @NotEmpty @Size(max = 50) String fieldName,
        @NotNull Integer fieldTypeId,
        @NotNull Integer orderId,
        @Size(max = 1000) @Nullable String description,
        @Size(max = 20000) @Nullable String label,
        @Size(max = 20000) @Nullable String fieldTemplate,
        @Size(max = 1000) @Nullable String defaultValue,
        @Size(max = 1000) @Nullable String booleanFieldDisplay,
        @Size(max = 20000) @Nullable String fieldChoice,
        @JsonAnySetter @Nullable Map<String, Object> unknown) {

    CustomFieldBody {
        UnknownKeys.refuse(unknown);
    }

    CustomFieldDraft draft() {
        return new CustomFieldDraft(
                fieldTypeId,
                fieldKey,
                fieldName,
                orderId,
                Absent.orEmpty(defaultValue),
                Absent.orEmpty(description),
                "",
                Absent.orEmpty(fieldTemplate),
                Absent.orEmpty(booleanFieldDisplay),
                Absent.orEmpty(fieldChoice),
                Absent.orEmpty(label));
    }
}
