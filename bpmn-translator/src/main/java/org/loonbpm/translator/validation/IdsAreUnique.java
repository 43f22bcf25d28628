package org.loonbpm.translator.validation;

import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Every state and every transition has an id of its own. */
final class IdsAreUnique implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        var states = Duplicates.among(workflow.states(), State::id).stream()
                .flatMap(id -> workflow.state(id).stream())
                .map(state -> Problem.of(ProblemCode.DUPLICATE_STATE_ID, Subject.of(state), state.id()));
        var transitions = Duplicates.among(workflow.transitions(), Transition::id).stream()
                .flatMap(id -> workflow.transition(id).stream())
                .map(transition ->
                        Problem.of(ProblemCode.DUPLICATE_TRANSITION_ID, Subject.of(transition), transition.id()));
        return Stream.concat(states, transitions).toList();
    }
}
