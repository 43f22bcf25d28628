package org.loonbpm.translator.validation;

import java.util.Locale;

/** What can be wrong with a definition. Codes are stable: callers and documentation refer to them. */
public enum ProblemCode {
    NO_START_STATE(Severity.ERROR),
    SEVERAL_START_STATES(Severity.ERROR),
    DUPLICATE_STATE_ID(Severity.ERROR),
    DUPLICATE_TRANSITION_ID(Severity.ERROR),
    DUPLICATE_FIELD_KEY(Severity.ERROR),
    UNREADABLE_CONDITION(Severity.ERROR),
    NO_END_STATE(Severity.WARNING),
    UNREACHABLE_STATE(Severity.WARNING),
    DEAD_END_STATE(Severity.WARNING),
    MISSING_SOURCE_STATE(Severity.WARNING),
    MISSING_DESTINATION_STATE(Severity.WARNING),
    MISSING_BRANCH_TARGET(Severity.WARNING),
    TRANSITION_OUT_OF_END(Severity.WARNING),
    UNKNOWN_FIELD_IN_CONDITION(Severity.WARNING),
    UNKNOWN_FORM_FIELD(Severity.WARNING),
    RESERVED_FIELD_KEY(Severity.WARNING);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The code as callers see it, such as {@code no-start-state}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
