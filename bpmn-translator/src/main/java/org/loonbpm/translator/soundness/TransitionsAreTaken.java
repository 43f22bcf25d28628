package org.loonbpm.translator.soundness;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Where nobody chooses, each transition is taken by a program or by its timer; people may choose all of theirs. */
final class TransitionsAreTaken implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.reachable().stream()
                .filter(state -> state.kind() != StateKind.END && !Moves.isHandledByPeople(state))
                .flatMap(state -> untaken(state, model));
    }

    private static Stream<Problem> untaken(State state, Model model) {
        var taken = model.space().from(state).stream().map(Move::transition).collect(Collectors.toSet());
        return model.workflow().transitionsFrom(state.id()).stream()
                .skip(1)
                .filter(transition -> !taken.contains(transition) && leadsSomewhere(transition, model))
                .map(transition -> Problem.of(
                                ProblemCode.TRANSITION_NEVER_TAKEN,
                                Subject.of(transition),
                                transition.name(),
                                state.name())
                        .after(model.space().runTo(state)));
    }

    private static boolean leadsSomewhere(Transition transition, Model model) {
        return model.conditions().targets(transition).stream()
                .anyMatch(target -> model.workflow().state(target).isPresent());
    }
}
