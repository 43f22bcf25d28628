package org.loonbpm.workflow.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.RefusesNull;
import org.loonbpm.workflow.StateDraft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A state as callers send it; further keys are ignored. */
@RefusesNull
record StateBody(
        @NotEmpty @Size(max = 50) String name,
        @NotNull Integer orderId,
        @NotNull Integer typeId,
        @NotNull Integer participantTypeId,
        @NotNull Integer distributeTypeId,

        @Size(max = 20000) @JsonDeserialize(using = LooseText.class) @Nullable
        String participant,

        @JsonDeserialize(using = Switch.OrText.class) @Nullable
        Boolean isHidden,

        @JsonDeserialize(using = Switch.OrText.class) @Nullable
        Boolean enableRetreat,

        @JsonDeserialize(using = Switch.class) @Nullable Boolean rememberLastManEnable,
        @Size(max = 20000) @Nullable String stateFieldStr,
        @Size(max = 20000) @Nullable String label,
        @Nullable JsonNode countersign,

        @JsonDeserialize(using = Switch.OrText.class) @Nullable
        Boolean enableReturn) {

    StateDraft draft() {
        return new StateDraft(
                name,
                Absent.or(isHidden, false),
                orderId,
                typeId,
                Absent.or(enableRetreat, false),
                Absent.or(rememberLastManEnable, false),
                participantTypeId,
                Absent.orEmpty(participant),
                distributeTypeId,
                Absent.orEmpty(stateFieldStr),
                Absent.orEmpty(label),
                countersign == null ? null : text(countersign),
                enableReturn);
    }

    /** An object, or, like Loonflow's own, the JSON text of one. */
    private static String text(JsonNode countersign) {
        return countersign.isString() ? countersign.stringValue() : countersign.toString();
    }
}
