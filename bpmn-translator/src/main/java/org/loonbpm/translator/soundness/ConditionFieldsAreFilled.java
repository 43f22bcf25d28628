package org.loonbpm.translator.soundness;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loonbpm.translator.condition.analysis.Needed;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.validation.Place;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** A field without which a condition fails is filled by then, or somebody can at least fill it. */
final class ConditionFieldsAreFilled implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.conditions().transitions().stream()
                .sorted(Comparator.comparing(Transition::id))
                .flatMap(transition -> model.workflow().state(transition.sourceStateId()).stream()
                        .filter(model.space()::isReachable)
                        .flatMap(source -> problems(transition, source, model)));
    }

    private static Stream<Problem> problems(Transition transition, State source, Model model) {
        var conditions = model.conditions().conditions(transition);
        return IntStream.range(0, conditions.size())
                .boxed()
                .flatMap(index -> conditions.get(index).stream()
                        .flatMap(condition -> Needed.by(condition).entrySet().stream())
                        .filter(needed ->
                                model.workflow().field(needed.getKey()).isPresent())
                        .flatMap(needed -> problem(transition, source, index, needed, model)));
    }

    private static Stream<Problem> problem(
            Transition transition, State source, int index, Map.Entry<String, Integer> needed, Model model) {
        var writes = new FieldWrites(model.space());
        var key = needed.getKey();
        var run = writes.emptyRun(key, source, transition);
        if (run.isEmpty()) {
            return Stream.empty();
        }
        boolean possible = writes.canBeFilled(key, source, transition, writes.enteredFilled(key, model.reachable()));
        var code = possible ? ProblemCode.CONDITION_FIELD_MAY_BE_EMPTY : ProblemCode.CONDITION_FIELD_NEVER_FILLED;
        return Stream.of(Problem.of(code, Subject.of(transition), index + 1, key)
                .at(Place.in(transition, index, needed.getValue()))
                .after(run));
    }
}
