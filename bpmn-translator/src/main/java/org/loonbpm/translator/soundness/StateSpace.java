package org.loonbpm.translator.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.validation.Step;

/**
 * Where tickets can go. A ticket is in one state at a time, so its states and the moves between them are all there is; a move
 * that no values of the fields allow is left out.
 */
final class StateSpace {

    private final Map<Long, List<Move>> moves = new HashMap<>();
    private final Map<Long, List<Move>> movesTo = new HashMap<>();
    private final State start;
    private final Map<Long, List<Step>> runs;
    private final Set<Long> ending;

    StateSpace(List<State> states, State start, List<Move> all) {
        this.start = start;
        for (Move move : all) {
            moves.computeIfAbsent(move.from().id(), id -> new ArrayList<>()).add(move);
            movesTo.computeIfAbsent(move.to().id(), id -> new ArrayList<>()).add(move);
        }
        this.runs = runs(move -> true);
        this.ending = ending(states);
    }

    List<Move> from(State state) {
        return moves.getOrDefault(state.id(), List.of());
    }

    List<Move> to(State state) {
        return movesTo.getOrDefault(state.id(), List.of());
    }

    boolean isReachable(State state) {
        return runs.containsKey(state.id());
    }

    /** Whether a ticket in the state can still come to an end. */
    boolean canEnd(State state) {
        return ending.contains(state.id());
    }

    /** The shortest run from the start to the state; empty if there is none. */
    List<Step> runTo(State state) {
        return runs.getOrDefault(state.id(), List.of());
    }

    /** The run, taking a transition in its last state. */
    static List<Step> withLast(List<Step> run, Transition transition) {
        if (run.isEmpty()) {
            return run;
        }
        var longer = new ArrayList<>(run.subList(0, run.size() - 1));
        longer.add(new Step(run.get(run.size() - 1).state(), transition));
        return longer;
    }

    /** Shortest runs by state, with permitted moves only. */
    Map<Long, List<Step>> runs(Predicate<Move> permitted) {
        return runsFrom(start, permitted);
    }

    private Map<Long, List<Step>> runsFrom(State first, Predicate<Move> permitted) {
        var found = new LinkedHashMap<Long, List<Step>>();
        Deque<State> open = new ArrayDeque<>(List.of(first));
        found.put(first.id(), List.of(new Step(first, null)));
        while (!open.isEmpty()) {
            State state = open.remove();
            for (Move move : from(state)) {
                if (permitted.test(move) && !found.containsKey(move.to().id())) {
                    found.put(move.to().id(), longer(found.get(state.id()), move));
                    open.add(move.to());
                }
            }
        }
        return found;
    }

    private static List<Step> longer(@Nullable List<Step> run, Move move) {
        var longer = new ArrayList<>(withLast(run == null ? List.of() : run, move.transition()));
        longer.add(new Step(move.to(), null));
        return longer;
    }

    /** The shortest way from a state back to it by permitted moves. */
    Optional<List<Step>> loop(State state, Predicate<Move> permitted) {
        var back = runsFrom(state, permitted);
        return to(state).stream()
                .filter(permitted)
                .filter(move -> back.containsKey(move.from().id()))
                .map(move -> longer(back.get(move.from().id()), move))
                .min((some, other) -> Integer.compare(some.size(), other.size()));
    }

    private Set<Long> ending(List<State> states) {
        var found = new HashSet<Long>();
        var open = new ArrayDeque<State>();
        states.stream().filter(state -> state.kind() == StateKind.END).forEach(open::add);
        while (!open.isEmpty()) {
            State state = open.remove();
            if (found.add(state.id())) {
                to(state).forEach(move -> open.add(move.from()));
            }
        }
        return found;
    }
}
