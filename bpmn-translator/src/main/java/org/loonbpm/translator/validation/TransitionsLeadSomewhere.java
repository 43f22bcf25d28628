package org.loonbpm.translator.validation;

import java.util.ArrayList;
import java.util.List;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** A transition leads from a state of the workflow to states of the workflow. */
final class TransitionsLeadSomewhere implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        return workflow.transitions().stream()
                .flatMap(transition -> problems(workflow, transition).stream())
                .toList();
    }

    private static List<Problem> problems(WorkflowDefinition workflow, Transition transition) {
        var problems = new ArrayList<Problem>();
        if (workflow.state(transition.sourceStateId()).isEmpty()) {
            problems.add(problem(ProblemCode.MISSING_SOURCE_STATE, transition, transition.sourceStateId()));
        }
        boolean branchesAlone =
                transition.destinationStateId() == 0 && !transition.branches().isEmpty();
        if (!branchesAlone && workflow.state(transition.destinationStateId()).isEmpty()) {
            problems.add(problem(ProblemCode.MISSING_DESTINATION_STATE, transition, transition.destinationStateId()));
        }
        for (int i = 0; i < transition.branches().size(); i++) {
            long target = transition.branches().get(i).targetStateId();
            if (workflow.state(target).isEmpty()) {
                problems.add(Problem.of(
                                ProblemCode.MISSING_BRANCH_TARGET,
                                Subject.of(transition),
                                transition.name(),
                                target,
                                i + 1)
                        .at(Place.in(transition, i, 0)));
            }
        }
        return problems;
    }

    private static Problem problem(ProblemCode code, Transition transition, long stateId) {
        return Problem.of(code, Subject.of(transition), transition.name(), stateId);
    }
}
