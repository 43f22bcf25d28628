package org.loonbpm.translator.soundness;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Wherever a ticket is, it can still come to an end. Told once for each way into a part from which none is reached. */
final class TicketsCanEnd implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        if (model.workflow().endState().isEmpty()) {
            return Stream.empty();
        }
        return model.reachable().stream()
                .filter(state -> isEntry(state, model) && !isDeadEnd(state, model))
                .map(state -> Problem.of(
                                ProblemCode.NO_WAY_TO_END, Subject.of(state), state.name(), caught(state, model))
                        .after(model.space().runTo(state)));
    }

    private static boolean isEntry(State state, Model model) {
        var space = model.space();
        return !space.canEnd(state)
                && (state.kind() == StateKind.START
                        || space.to(state).stream().anyMatch(move -> space.canEnd(move.from())));
    }

    private static boolean isDeadEnd(State state, Model model) {
        return model.workflow().transitionsFrom(state.id()).isEmpty();
    }

    private static String caught(State entry, Model model) {
        var reached = model.space().reachedFrom(entry);
        return model.workflow().states().stream()
                .filter(state -> reached.contains(state.id()))
                .map(State::name)
                .collect(Collectors.joining(", "));
    }
}
