package org.loonbpm.translator.validation;

import java.util.Locale;

/** What can be wrong with a definition. Codes are stable: callers and docs/problem-codes.md refer to them. */
public enum ProblemCode {
    NO_START_STATE(Severity.ERROR),
    SEVERAL_START_STATES(Severity.ERROR),
    DUPLICATE_STATE_ID(Severity.ERROR),
    DUPLICATE_TRANSITION_ID(Severity.ERROR),
    DUPLICATE_FIELD_KEY(Severity.ERROR),
    RESERVED_FIELD_KEY(Severity.WARNING),
    NO_END_STATE(Severity.ERROR),
    MISSING_SOURCE_STATE(Severity.WARNING),
    MISSING_DESTINATION_STATE(Severity.ERROR),
    MISSING_BRANCH_TARGET(Severity.ERROR),
    TRANSITION_OUT_OF_END(Severity.WARNING),
    UNKNOWN_FORM_FIELD(Severity.WARNING),
    UNKNOWN_DISPLAY_FIELD(Severity.INFO),
    UNREACHABLE_STATE(Severity.WARNING),
    DEAD_END_STATE(Severity.ERROR),
    NO_WAY_TO_END(Severity.ERROR),
    TRANSITION_NEVER_TAKEN(Severity.WARNING),
    FORK_WITHOUT_JOIN(Severity.ERROR),
    JOIN_WITHOUT_FORK(Severity.ERROR),
    NESTED_FORK(Severity.ERROR),
    BRANCHES_MEET(Severity.ERROR),
    BRANCH_LEFT(Severity.ERROR),
    BRANCH_ENTERED(Severity.ERROR),
    FORK_WITH_CONDITION(Severity.ERROR),
    JOIN_WITHOUT_OTHERWISE(Severity.ERROR),
    PARALLEL_WITH_TIMER(Severity.WARNING),
    EMPTY_BRANCH(Severity.WARNING),
    AUTOMATIC_LOOP(Severity.WARNING),
    TIMER_LOOP(Severity.INFO),
    PROGRAM_WITHOUT_WAY_ON(Severity.ERROR),
    PROGRAM_MISSING(Severity.ERROR),
    COUNTERSIGN_CANNOT_END(Severity.ERROR),
    COUNTERSIGN_WAITS_FOR_ABSENT(Severity.WARNING),
    COUNTERSIGN_THRESHOLD_OUT_OF_RANGE(Severity.WARNING),
    COUNTERSIGN_MAY_REPEAT(Severity.INFO),
    COUNTERSIGN_VETO_WITHOUT_REFUSAL(Severity.WARNING),
    COUNTERSIGN_WEIGHT_OF_NOBODY(Severity.WARNING),
    COUNTERSIGN_RULE_UNUSED(Severity.INFO),
    RETURN_UNUSED(Severity.INFO),
    NOBODY_HANDLES(Severity.INFO),
    PARTICIPANTS_EMPTY(Severity.ERROR),
    PARTICIPANTS_NOBODY(Severity.ERROR),
    PARTICIPANT_UNKNOWN(Severity.WARNING),
    PARTICIPANT_FIELD_UNKNOWN(Severity.ERROR),
    PARTICIPANT_FIELD_NEVER_FILLED(Severity.ERROR),
    REQUIRED_FIELD_UNFILLABLE(Severity.WARNING),
    CONDITION_FIELD_NEVER_FILLED(Severity.WARNING),
    CONDITION_FIELD_MAY_BE_EMPTY(Severity.INFO),
    UNREADABLE_CONDITION(Severity.ERROR),
    UNKNOWN_FIELD_IN_CONDITION(Severity.WARNING),
    TYPE_CLASH(Severity.ERROR),
    NEVER_EQUAL(Severity.WARNING),
    UNKNOWN_OPTION(Severity.WARNING),
    BRANCH_NEVER_TAKEN(Severity.WARNING),
    BRANCHES_OVERLAP(Severity.INFO),
    NO_BRANCH_APPLIES(Severity.WARNING);

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
