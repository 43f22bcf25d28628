package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** A state that is no end has a transition out of it. */
final class StatesCanBeLeft implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        return workflow.states().stream()
                .filter(state -> state.kind() != StateKind.END)
                .filter(state -> workflow.transitionsFrom(state.id()).isEmpty())
                .map(state -> new Problem(
                        ProblemCode.DEAD_END_STATE,
                        BpmnIds.of(state),
                        "no transition leaves \"%s\", expected one: its tickets stay there".formatted(state.name())))
                .toList();
    }
}
