package org.loonbpm.translator.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** What a state says of how its votes end has a meaning there. */
final class CountersignRulesFit implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.workflow().states().stream()
                .filter(state -> !state.countersign().equals(Countersign.UNANIMOUS))
                .flatMap(state -> state.isCountersigned()
                        ? problems(state, model.workflow().transitionsFrom(state.id())).stream()
                        : Stream.of(problem(ProblemCode.COUNTERSIGN_RULE_UNUSED, state)));
    }

    private static List<Problem> problems(State state, List<Transition> ways) {
        var vote = state.countersign();
        var voters = CountersignsCanEnd.named(state);
        boolean refusable = ways.stream().anyMatch(way -> way.kind() == TransitionKind.REFUSE);
        var problems = new ArrayList<Problem>();
        if (vote.hasThreshold() && !isInRange(vote, voters)) {
            problems.add(problem(ProblemCode.COUNTERSIGN_THRESHOLD_OUT_OF_RANGE, state, vote.threshold()));
        }
        if (vote.hasThreshold() && !refusable && ways.size() > 1) {
            problems.add(problem(ProblemCode.COUNTERSIGN_MAY_REPEAT, state));
        }
        if (vote.veto() && !refusable) {
            problems.add(problem(ProblemCode.COUNTERSIGN_VETO_WITHOUT_REFUSAL, state));
        }
        var strangers = vote.weights().keySet().stream()
                .filter(name -> !voters.isEmpty() && !voters.contains(name))
                .collect(Collectors.joining(", "));
        if (!strangers.isEmpty()) {
            problems.add(problem(ProblemCode.COUNTERSIGN_WEIGHT_OF_NOBODY, state, strangers));
        }
        return problems;
    }

    private static boolean isInRange(Countersign vote, List<String> voters) {
        long most = vote.rule() == Rule.PERCENT
                ? 100
                : voters.isEmpty() ? Long.MAX_VALUE : CountersignsCanEnd.weight(voters, vote);
        return vote.threshold() >= 1 && vote.threshold() <= most;
    }

    private static Problem problem(ProblemCode code, State state, Object... more) {
        var arguments = new ArrayList<Object>(List.of(state.name()));
        arguments.addAll(List.of(more));
        return Problem.of(code, Subject.of(state), arguments.toArray());
    }
}
