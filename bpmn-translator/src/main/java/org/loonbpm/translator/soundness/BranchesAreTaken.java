package org.loonbpm.translator.soundness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.validation.Place;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Each branch is taken for some values, and for all values there is a branch or another destination. */
final class BranchesAreTaken implements SoundnessRule {

    /** Why a branch is never taken. */
    enum Why {
        NEVER_HOLDS,
        COVERED
    }

    @Override
    public Stream<Problem> check(Model model) {
        return model.conditions().transitions().stream()
                .sorted(Comparator.comparing(Transition::id))
                .flatMap(transition -> problems(transition, model).stream());
    }

    private static List<Problem> problems(Transition transition, Model model) {
        var problems = new ArrayList<Problem>();
        var coverage = model.conditions().coverage(transition);
        var run = model.runThrough(transition);
        for (int i = 0; i < coverage.branches().size(); i++) {
            var branch = coverage.branches().get(i);
            var place = Place.in(transition, i, 0);
            if (!branch.mayBeTaken()) {
                problems.add(never(transition, i, branch.mayHold() ? Why.COVERED : Why.NEVER_HOLDS)
                        .at(place)
                        .after(run));
            } else if (branch.overlap().isPresent()) {
                var overlap = branch.overlap().get();
                if (transition.branches().get(overlap.earlier()).targetStateId()
                        != transition.branches().get(i).targetStateId()) {
                    problems.add(Problem.of(
                                    ProblemCode.BRANCHES_OVERLAP,
                                    Subject.of(transition),
                                    overlap.earlier() + 1,
                                    i + 1,
                                    overlap.example())
                            .at(place)
                            .after(run));
                }
            }
        }
        coverage.passedBy()
                .filter(example ->
                        model.workflow().state(transition.destinationStateId()).isEmpty())
                .map(example -> Problem.of(
                                ProblemCode.NO_BRANCH_APPLIES, Subject.of(transition), transition.name(), example)
                        .after(run))
                .ifPresent(problems::add);
        return problems;
    }

    private static Problem never(Transition transition, int index, Why why) {
        return Problem.of(
                ProblemCode.BRANCH_NEVER_TAKEN,
                Subject.of(transition),
                index + 1,
                transition.branches().get(index).expression(),
                why);
    }
}
