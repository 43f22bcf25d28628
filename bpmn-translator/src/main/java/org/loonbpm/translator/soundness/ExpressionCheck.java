package org.loonbpm.translator.soundness;

import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.validation.ConditionsAreReadable;
import org.loonbpm.translator.validation.Problem;

/** What is wrong with a condition alone, for whoever writes it. */
public final class ExpressionCheck {

    private ExpressionCheck() {}

    /** The problems of a condition that is to be of a workflow, about a nameless transition with the id 0. */
    public static List<Problem> check(WorkflowDefinition workflow, String expression) {
        var transition = new Transition(
                0, "", TransitionKind.OTHER, 0, 0, List.of(new Branch(expression, 0)), 0, true, false, "");
        var alone = new WorkflowDefinition(
                workflow.id(),
                workflow.name(),
                workflow.description(),
                workflow.states(),
                List.of(transition),
                workflow.fields(),
                workflow.settings());
        return Stream.concat(
                        new ConditionsAreReadable().check(alone).stream(),
                        ConditionsFit.problems(transition, BranchConditions.of(alone)).stream())
                .toList();
    }
}
