package org.loonbpm.translator.soundness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.condition.analysis.FieldFacts;
import org.loonbpm.translator.condition.analysis.Remark;
import org.loonbpm.translator.condition.analysis.TypeCheck;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.validation.Place;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Conditions compare what can be compared, with values that there are. */
final class ConditionsFit implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.conditions().transitions().stream()
                .sorted(Comparator.comparing(Transition::id))
                .flatMap(transition -> problems(transition, model.conditions()).stream());
    }

    static List<Problem> problems(Transition transition, BranchConditions known) {
        var problems = new ArrayList<Problem>();
        var conditions = known.conditions(transition);
        for (int i = 0; i < conditions.size(); i++) {
            var remarks = conditions
                    .get(i)
                    .map(condition -> TypeCheck.of(condition, known.fields()))
                    .orElse(List.of());
            for (var remark : remarks) {
                problems.add(problem(transition, i, remark, known.fields()));
            }
        }
        return problems;
    }

    private static Problem problem(Transition transition, int index, Remark remark, Map<String, FieldFacts> fields) {
        var code = ProblemCode.valueOf(remark.flaw().name());
        var problem = remark.flaw() == Remark.Flaw.UNKNOWN_OPTION
                ? Problem.of(
                        code,
                        Subject.of(transition),
                        index + 1,
                        remark.what(),
                        remark.detail(),
                        options(fields.get(remark.what())))
                : Problem.of(code, Subject.of(transition), index + 1, remark.what(), remark.kinds());
        return problem.at(Place.in(transition, index, remark.position()));
    }

    private static String options(@Nullable FieldFacts facts) {
        return facts == null ? "" : String.join(", ", facts.options());
    }
}
