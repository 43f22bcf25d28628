package org.loonbpm.translator.soundness;

import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Where a ticket may be sent back, one person decides that. Sending back leads nowhere new, so no other rule asks for it. */
final class ReturnsArePossible implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.workflow().states().stream()
                .filter(State::returnEnabled)
                .filter(state -> state.kind() != StateKind.NORMAL
                        || !state.participants().kind().isHuman()
                        || state.isCountersigned())
                .map(state -> Problem.of(ProblemCode.RETURN_UNUSED, Subject.of(state), state.name()));
    }
}
