package org.loonbpm.translator.definition;

import java.util.List;
import java.util.Optional;

/**
 * A whole Loonflow workflow: its states, the transitions between them, its custom fields and its settings.
 *
 * <p>States come in the order of their ids, as Loonflow lists them; so do transitions and fields.
 *
 * @param id the workflow's row id, at least 1
 */
public record WorkflowDefinition(
        long id,
        String name,
        String description,
        List<State> states,
        List<Transition> transitions,
        List<CustomField> fields,
        WorkflowSettings settings) {

    public WorkflowDefinition {
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
        fields = List.copyOf(fields);
    }

    public Optional<State> state(long stateId) {
        return states.stream().filter(state -> state.id() == stateId).findFirst();
    }

    public Optional<State> startState() {
        return states.stream().filter(state -> state.kind() == StateKind.START).findFirst();
    }

    public Optional<State> endState() {
        return states.stream().filter(state -> state.kind() == StateKind.END).findFirst();
    }

    public Optional<Transition> transition(long transitionId) {
        return transitions.stream()
                .filter(transition -> transition.id() == transitionId)
                .findFirst();
    }

    /** The transitions that lead out of a state, in the order of their ids. */
    public List<Transition> transitionsFrom(long stateId) {
        return transitions.stream()
                .filter(transition -> transition.sourceStateId() == stateId)
                .toList();
    }

    public Optional<CustomField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
