package org.loonbpm.translator.condition.analysis;

/** What is known of a condition for some values. */
enum Truth {
    TRUE,
    FALSE,
    /** It has a part of which nothing is known. */
    UNKNOWN,
    /** It cannot be answered: the transition is refused. */
    FAILS;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN, FAILS -> this;
        };
    }
}
