package org.loonbpm.translator.soundness;

import java.util.stream.Stream;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.validation.FieldKeys;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** What a form requires, somebody can fill in: there are people in the state, and the field can be written. */
final class RequiredFieldsCanBeFilled implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.workflow().states().stream()
                .flatMap(state -> state.form().entrySet().stream()
                        .filter(entry -> entry.getValue() == FieldAccess.REQUIRED)
                        .filter(entry -> !canBeFilled(entry.getKey(), state, model))
                        .map(entry -> Problem.of(
                                        ProblemCode.REQUIRED_FIELD_UNFILLABLE,
                                        Subject.of(state),
                                        entry.getKey(),
                                        state.name())
                                .after(model.space().runTo(state))));
    }

    private static boolean canBeFilled(String key, State state, Model model) {
        boolean unknown = !FieldKeys.isShown(model.workflow(), key);
        boolean writable = key.equals("title") || model.workflow().field(key).isPresent();
        return unknown || writable && Moves.isHandledByPeople(state);
    }
}
