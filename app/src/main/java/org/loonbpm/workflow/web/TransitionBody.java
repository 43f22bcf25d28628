package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.RefusesNull;
import org.loonbpm.workflow.TransitionDraft;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A transition as callers send it; Loonflow refuses keys that it does not know. */
@RefusesNull
record TransitionBody(
        @NotEmpty @Size(max = 50) String name,
        @NotNull Long sourceStateId,
        @NotNull Integer attributeTypeId,
        @Nullable Long destinationStateId,
        @Nullable Integer transitionTypeId,
        @Nullable Integer timer,
        @Size(max = 20000) @Nullable String conditionExpression,
        @JsonDeserialize(using = Switch.class) @Nullable Boolean fieldRequireCheck,
        @JsonDeserialize(using = Switch.class) @Nullable Boolean alertEnable,
        @Size(max = 1000) @Nullable String alertText,
        @JsonAnySetter @Nullable Map<String, Object> unknown) {

    TransitionBody {
        UnknownKeys.refuse(unknown);
    }

    TransitionDraft draft() {
        return new TransitionDraft(
                name,
                Absent.or(transitionTypeId, 0),
                Absent.or(timer, 0),
                sourceStateId,
                Absent.or(destinationStateId, 0L),
                Absent.orEmpty(conditionExpression),
                attributeTypeId,
                Absent.or(fieldRequireCheck, false),
                Absent.or(alertEnable, false),
                Absent.orEmpty(alertText));
    }
}
