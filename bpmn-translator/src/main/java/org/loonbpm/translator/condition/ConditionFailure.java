package org.loonbpm.translator.condition;

/** A condition cannot be answered with the values that the ticket has; the message names the values' types. */
public final class ConditionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConditionFailure(String message) {
        super(message);
    }
}
