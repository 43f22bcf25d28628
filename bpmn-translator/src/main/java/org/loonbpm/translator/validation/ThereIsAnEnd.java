package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** A workflow has an end state. */
final class ThereIsAnEnd implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        if (workflow.endState().isPresent()) {
            return List.of();
        }
        return List.of(Problem.of(ProblemCode.NO_END_STATE, Subject.of(workflow)));
    }
}
