package org.loonbpm.translator.soundness;

import java.util.stream.Stream;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Each state can be reached from the start state. */
final class StatesAreReachable implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.workflow().states().stream()
                .filter(state -> !model.space().isReachable(state))
                .map(state -> Problem.of(ProblemCode.UNREACHABLE_STATE, Subject.of(state), state.name()));
    }
}
