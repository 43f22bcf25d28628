package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** A workflow begins in exactly one state. */
final class OneStateIsTheStart implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        var starts = workflow.states().stream()
                .filter(state -> state.kind() == StateKind.START)
                .toList();
        if (starts.isEmpty()) {
            return List.of(Problem.of(ProblemCode.NO_START_STATE, Subject.of(workflow)));
        }
        return starts.stream()
                .skip(1)
                .map(state -> Problem.of(
                        ProblemCode.SEVERAL_START_STATES,
                        Subject.of(state),
                        starts.get(0).name()))
                .toList();
    }
}
