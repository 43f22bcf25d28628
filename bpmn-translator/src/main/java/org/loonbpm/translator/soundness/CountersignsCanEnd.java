package org.loonbpm.translator.soundness;

import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Where everybody has to choose the same, everybody can vote, and there is something to choose. */
final class CountersignsCanEnd implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.workflow().states().stream()
                .filter(State::isCountersigned)
                .filter(state -> hasAbsentVoter(state, model) || hasNothingToChoose(state, model))
                .map(state -> Problem.of(ProblemCode.COUNTERSIGN_CANNOT_END, Subject.of(state), state.name())
                        .after(model.space().runTo(state)));
    }

    /** A name that nobody has gets a vote all the same. */
    private static boolean hasAbsentVoter(State state, Model model) {
        var kind = state.participants().kind();
        if (kind != ParticipantKind.PERSON && kind != ParticipantKind.PEOPLE) {
            return false;
        }
        var voters = Texts.list(state.participants().value());
        return !new KnownParticipants(model).people().containsAll(voters);
    }

    private static boolean hasNothingToChoose(State state, Model model) {
        List<Move> moves = model.space().from(state);
        return !model.workflow().transitionsFrom(state.id()).isEmpty()
                && moves.stream().noneMatch(move -> move.by() == Move.By.PERSON);
    }
}
