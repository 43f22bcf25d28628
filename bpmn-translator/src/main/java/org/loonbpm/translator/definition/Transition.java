package org.loonbpm.translator.definition;

import java.util.List;

/**
 * A way out of a state.
 *
 * @param id the transition's row id, unique over all workflows
 * @param destinationStateId where it leads when no branch applies; 0 where only the branches lead on
 * @param branches conditions asked in this order, the first that holds decides; empty: none
 * @param timerSeconds after how many seconds in the source state it is taken by itself; 0: never
 * @param fieldsRequired whether the state's required fields must be there to take it
 * @param alertEnabled whether a client asks {@code alertText} before it submits
 */
public record Transition(
        long id,
        String name,
        TransitionKind kind,
        long sourceStateId,
        long destinationStateId,
        List<Branch> branches,
        int timerSeconds,
        boolean fieldsRequired,
        boolean alertEnabled,
        String alertText) {

    public Transition {
        branches = List.copyOf(branches);
    }

    public boolean hasTimer() {
        return timerSeconds > 0;
    }

    /**
     * One entry of Loonflow's {@code condition_expression}.
     *
     * @param expression text in Loonflow's condition language, such as {@code {days} > 3}; parsed, never evaluated as text
     */
    public record Branch(String expression, long targetStateId) {}
}
