package org.loonbpm.translator.soundness;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.validation.Step;

/**
 * Who fills a field on the way of a ticket: people and hooks what the form lets them, scripts whatever they like. What is written
 * in one of parallel branches, the others see.
 */
final class FieldWrites {

    private final StateSpace space;

    FieldWrites(StateSpace space) {
        this.space = space;
    }

    private static boolean mayWrite(Move move, String key) {
        if (move.by() == Move.By.TIMER || move.from().kind() == StateKind.PARALLEL) {
            return false;
        }
        var access = move.from().form().get(key);
        return access != null && access.isWritable()
                || Moves.isHandledByProgram(move.from())
                        && move.from().participants().kind() == ParticipantKind.SCRIPT;
    }

    private static boolean mustWrite(State state, Transition transition, String key) {
        return Moves.isHandledByPeople(state)
                && transition.fieldsRequired()
                && state.form().get(key) == FieldAccess.REQUIRED;
    }

    /** The states that a ticket can enter with the field filled. */
    Set<Long> enteredFilled(String key, List<State> states) {
        var found = new HashSet<Long>();
        var open = new ArrayDeque<State>();
        for (State state : states) {
            space.from(state).stream().filter(move -> mayWrite(move, key)).forEach(move -> {
                open.add(move.to());
                space.alongside(state).forEach(other -> open.add(other.to()));
            });
        }
        while (!open.isEmpty()) {
            State state = open.remove();
            if (found.add(state.id())) {
                space.from(state).forEach(move -> open.add(move.to()));
            }
        }
        return found;
    }

    /** Whether the field can be filled when a transition is taken out of the state. */
    boolean canBeFilled(String key, State state, Transition transition, Set<Long> enteredFilled) {
        return enteredFilled.contains(state.id())
                || space.alongside(state).anyMatch(move -> mayWrite(move, key))
                || space.from(state).stream()
                        .anyMatch(move -> move.transition().equals(transition) && mayWrite(move, key));
    }

    /** A shortest run that takes the transition while the field may be empty; none if it is always filled by then. */
    List<Step> emptyRun(String key, State state, Transition transition) {
        if (mustWrite(state, transition, key)
                && space.from(state).stream()
                        .filter(move -> move.transition().equals(transition))
                        .noneMatch(move -> move.by() == Move.By.TIMER)) {
            return List.of();
        }
        var runs = space.runs(move -> move.by() == Move.By.TIMER || !mustWrite(move.from(), move.transition(), key));
        return StateSpace.withLast(runs.to(state), transition);
    }
}
