package org.loonbpm.translator.condition.analysis;

/** Kinds of values, as far as they can be told before there are any. */
public enum ValueKind {
    ANYTHING,
    NOTHING,
    BOOLEAN,
    NUMBER,
    TEXT,
    LIST,
    DATE_TIME,
    DATE,
    DURATION;

    /** Python counts with booleans. */
    boolean isNumeric() {
        return this == NUMBER || this == BOOLEAN;
    }

    boolean isMoment() {
        return this == DATE_TIME || this == DATE;
    }
}
