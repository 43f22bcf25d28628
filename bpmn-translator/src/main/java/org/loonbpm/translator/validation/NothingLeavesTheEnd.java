package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** No transition begins at an end state. */
final class NothingLeavesTheEnd implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        return workflow.states().stream()
                .filter(state -> state.kind() == StateKind.END)
                .flatMap(state -> workflow.transitionsFrom(state.id()).stream())
                .map(transition ->
                        Problem.of(ProblemCode.TRANSITION_OUT_OF_END, Subject.of(transition), transition.name()))
                .toList();
    }
}
