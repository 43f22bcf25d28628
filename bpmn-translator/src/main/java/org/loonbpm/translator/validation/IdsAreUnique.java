package org.loonbpm.translator.validation;

import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Every state and every transition has an id of its own. */
final class IdsAreUnique implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        var states = Duplicates.among(workflow.states(), State::id).stream()
                .map(id -> new Problem(
                        ProblemCode.DUPLICATE_STATE_ID,
                        BpmnIds.state(id),
                        "several states have the id %d, expected one".formatted(id)));
        var transitions = Duplicates.among(workflow.transitions(), Transition::id).stream()
                .map(id -> new Problem(
                        ProblemCode.DUPLICATE_TRANSITION_ID,
                        BpmnIds.transition(id),
                        "several transitions have the id %d, expected one".formatted(id)));
        return Stream.concat(states, transitions).toList();
    }
}
