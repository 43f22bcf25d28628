package org.loonbpm.translator.soundness;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Whoever is to handle a state is said, and somebody; nobody is named in vain. */
final class ParticipantsAreSomebody implements SoundnessRule {

    private static final Set<String> VARIABLES = Set.of("creator", "creator_tl");

    @Override
    public Stream<Problem> check(Model model) {
        var known = new KnownParticipants(model);
        return model.workflow().states().stream()
                .filter(state -> state.kind() == StateKind.NORMAL)
                .flatMap(state -> problem(state, known).stream())
                .map(problem -> problem.after(model.space()
                        .runTo(model.workflow().state(problem.subject().id()).orElseThrow())));
    }

    private static List<Problem> problem(State state, KnownParticipants known) {
        var value = state.participants().value();
        return switch (state.participants().kind()) {
            case NONE -> List.of(of(ProblemCode.NOBODY_HANDLES, state));
            case PERSON, PEOPLE -> among(state, Texts.list(value), known.people());
            case DEPARTMENT -> among(state, Texts.ids(value), known.departments());
            case ROLE -> among(state, Texts.ids(value), known.roles());
            case VARIABLE -> among(state, Texts.list(value), VARIABLES);
            case FIELD, PARENT_FIELD ->
                Texts.list(value).isEmpty() ? List.of(of(ProblemCode.PARTICIPANTS_EMPTY, state)) : List.of();
            case EXTERNAL ->
                Texts.names(value, "external_url") ? List.of() : List.of(of(ProblemCode.PARTICIPANTS_EMPTY, state));
            case SCRIPT, HOOK -> List.of();
        };
    }

    private static <T> List<Problem> among(State state, List<T> named, Set<T> known) {
        if (named.isEmpty()) {
            return List.of(of(ProblemCode.PARTICIPANTS_EMPTY, state));
        }
        var unknown = named.stream().filter(each -> !known.contains(each)).toList();
        if (unknown.isEmpty()) {
            return List.of();
        }
        var code = unknown.size() == named.size() ? ProblemCode.PARTICIPANTS_NOBODY : ProblemCode.PARTICIPANT_UNKNOWN;
        return List.of(Problem.of(
                code,
                Subject.of(state),
                state.name(),
                state.participants().kind(),
                unknown.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static Problem of(ProblemCode code, State state) {
        return Problem.of(
                code, Subject.of(state), state.name(), state.participants().kind());
    }
}
