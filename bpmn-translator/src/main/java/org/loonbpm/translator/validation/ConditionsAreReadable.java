package org.loonbpm.translator.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loonbpm.translator.condition.Condition;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.translator.condition.SyntaxProblem;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Every branch has a condition in the language that we read, on fields that there are. */
public final class ConditionsAreReadable implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        return workflow.transitions().stream()
                .flatMap(transition -> IntStream.range(0, transition.branches().size())
                        .boxed()
                        .flatMap(index -> problems(workflow, transition, index)))
                .toList();
    }

    private static Stream<Problem> problems(WorkflowDefinition workflow, Transition transition, int index) {
        var text = transition.branches().get(index).expression();
        var parsed = Conditions.parse(text);
        if (parsed instanceof Condition condition) {
            return condition.fields().stream()
                    .filter(key -> !FieldKeys.isAsked(workflow, key))
                    .map(key -> Problem.of(
                                    ProblemCode.UNKNOWN_FIELD_IN_CONDITION, Subject.of(transition), index + 1, key)
                            .at(Place.in(transition, index, text.indexOf("{" + key + "}"))));
        }
        int column = parsed instanceof SyntaxProblem problem ? problem.column() : 1;
        return Stream.of(Problem.of(ProblemCode.UNREADABLE_CONDITION, Subject.of(transition), index + 1, text, parsed)
                .at(Place.in(transition, index, column - 1)));
    }
}
