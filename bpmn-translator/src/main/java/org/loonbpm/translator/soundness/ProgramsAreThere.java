package org.loonbpm.translator.soundness;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** A state in which a program works has that program, and the transition by which it goes on leads somewhere. */
final class ProgramsAreThere implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        var scripts = existing(model);
        return model.workflow().states().stream()
                .filter(Moves::isHandledByProgram)
                .flatMap(state -> Stream.concat(program(state, scripts, model), wayOn(state, model)));
    }

    private static Set<Long> existing(Model model) {
        var named = new HashSet<Long>();
        model.workflow().states().stream()
                .filter(state -> state.participants().kind() == ParticipantKind.SCRIPT)
                .forEach(state -> named.addAll(Texts.ids(state.participants().value())));
        return named.isEmpty() ? Set.of() : model.directory().scripts(named);
    }

    private static Stream<Problem> program(State state, Set<Long> scripts, Model model) {
        var value = state.participants().value();
        boolean there = state.participants().kind() == ParticipantKind.SCRIPT
                ? Texts.ids(value).stream().anyMatch(scripts::contains)
                : Texts.names(value, "hook_url");
        return there
                ? Stream.empty()
                : Stream.of(Problem.of(
                                ProblemCode.PROGRAM_MISSING,
                                Subject.of(state),
                                state.name(),
                                state.participants().kind())
                        .after(model.space().runTo(state)));
    }

    private static Stream<Problem> wayOn(State state, Model model) {
        boolean leads = model.space().from(state).stream().anyMatch(move -> move.by() == Move.By.PROGRAM);
        return leads
                ? Stream.empty()
                : Stream.of(Problem.of(ProblemCode.PROGRAM_WITHOUT_WAY_ON, Subject.of(state), state.name())
                        .after(model.space().runTo(state)));
    }
}
