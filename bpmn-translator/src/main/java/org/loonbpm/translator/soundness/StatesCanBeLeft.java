package org.loonbpm.translator.soundness;

import java.util.stream.Stream;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** A state that is no end, and in which no program works, has a transition out of it. */
final class StatesCanBeLeft implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.workflow().states().stream()
                .filter(state -> state.kind() != StateKind.END && !Moves.isHandledByProgram(state))
                .filter(state -> model.workflow().transitionsFrom(state.id()).isEmpty())
                .map(state -> Problem.of(ProblemCode.DEAD_END_STATE, Subject.of(state), state.name())
                        .after(model.space().runTo(state)));
    }
}
