package org.loonbpm.translator.condition;

import java.util.Set;

/**
 * The names under which a ticket's fields are process variables.
 *
 * <p>A field's key is its variable's name, unless the engine or our own expressions mean something else by it: a variable hides
 * a bean of its name, so a field called {@code people} would leave a state without handlers.
 */
public final class ProcessVariables {

    /** The transition that was chosen; lives only while a task is completed. */
    public static final String TRANSITION = "transition_id";

    private static final String PREFIX = "loonbpm_field_";

    private static final Set<String> TAKEN = Set.of(
            TRANSITION,
            "people",
            "conditions",
            "scriptWork",
            "hookWork",
            "timerElapsed",
            "voter",
            "execution",
            "task",
            "vars",
            "loopCounter",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances");

    private ProcessVariables() {}

    /** Different keys have different names. */
    public static String of(String fieldKey) {
        return TAKEN.contains(fieldKey) || fieldKey.startsWith(PREFIX) ? PREFIX + fieldKey : fieldKey;
    }
}
