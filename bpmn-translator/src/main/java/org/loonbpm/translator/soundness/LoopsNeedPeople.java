package org.loonbpm.translator.soundness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Step;
import org.loonbpm.translator.validation.Subject;

/**
 * No ticket goes round and round by itself, where nobody can stop it. A loop that timers close through a state of people may be
 * meant: it goes on until one of them acts.
 */
final class LoopsNeedPeople implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        Predicate<Move> withoutPeople = move ->
                move.isAutomatic() && !Moves.isHandledByPeople(move.from()) && !Moves.isHandledByPeople(move.to());
        var alone = loops(model, ProblemCode.AUTOMATIC_LOOP, withoutPeople, new HashSet<>());
        var told = new HashSet<Long>();
        alone.forEach(problem -> told.add(problem.subject().id()));
        return Stream.concat(alone.stream(), loops(model, ProblemCode.TIMER_LOOP, Move::isAutomatic, told).stream());
    }

    /** One problem for each loop, at its first state. */
    private static List<Problem> loops(Model model, ProblemCode code, Predicate<Move> permitted, Set<Long> told) {
        var problems = new ArrayList<Problem>();
        for (State state : model.reachable()) {
            if (told.contains(state.id()) || model.space().to(state).stream().noneMatch(permitted)) {
                continue;
            }
            model.space().loop(state, permitted).ifPresent(loop -> {
                boolean known = loop.stream()
                        .anyMatch(step -> told.contains(step.state().id()));
                loop.forEach(step -> told.add(step.state().id()));
                if (!known) {
                    problems.add(Problem.of(code, Subject.of(state), Step.inWords(loop))
                            .after(joined(model.space().runTo(state), loop)));
                }
            });
        }
        return problems;
    }

    private static List<Step> joined(List<Step> run, List<Step> loop) {
        var both = new ArrayList<>(run.subList(0, run.size() - 1));
        both.addAll(loop);
        return both;
    }
}
