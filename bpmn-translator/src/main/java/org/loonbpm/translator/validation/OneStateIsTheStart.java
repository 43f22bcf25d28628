package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.bpmn.BpmnIds;
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
            return List.of(new Problem(
                    ProblemCode.NO_START_STATE, BpmnIds.of(workflow), "the workflow has no start state, expected one"));
        }
        return starts.stream()
                .skip(1)
                .map(state -> new Problem(
                        ProblemCode.SEVERAL_START_STATES,
                        BpmnIds.of(state),
                        "a second start state, expected only %s".formatted(BpmnIds.of(starts.get(0)))))
                .toList();
    }
}
