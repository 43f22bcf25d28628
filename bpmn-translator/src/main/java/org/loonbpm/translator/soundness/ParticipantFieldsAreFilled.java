package org.loonbpm.translator.soundness;

import java.util.stream.Stream;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.validation.FieldKeys;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** A field that names who handles a state is a field of the workflow, and somebody can fill it before. */
final class ParticipantFieldsAreFilled implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.workflow().states().stream()
                .filter(state ->
                        state.kind() == StateKind.NORMAL && state.participants().kind() == ParticipantKind.FIELD)
                .flatMap(state ->
                        Texts.list(state.participants().value()).stream().flatMap(key -> problem(key, state, model)));
    }

    private static Stream<Problem> problem(String key, State state, Model model) {
        if (!FieldKeys.isAsked(model.workflow(), key)) {
            return Stream.of(of(ProblemCode.PARTICIPANT_FIELD_UNKNOWN, key, state, model));
        }
        boolean own = model.workflow().field(key).isPresent();
        if (own && model.space().isReachable(state) && !canBeFilled(key, state, model)) {
            return Stream.of(of(ProblemCode.PARTICIPANT_FIELD_NEVER_FILLED, key, state, model));
        }
        return Stream.empty();
    }

    private static boolean canBeFilled(String key, State state, Model model) {
        return new FieldWrites(model.space())
                .enteredFilled(key, model.reachable())
                .contains(state.id());
    }

    private static Problem of(ProblemCode code, String key, State state, Model model) {
        return Problem.of(code, Subject.of(state), state.name(), key)
                .after(model.space().runTo(state));
    }
}
