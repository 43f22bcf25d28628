package org.loonbpm.translator.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.parallel.Block;
import org.loonbpm.translator.parallel.Blocks;
import org.loonbpm.translator.validation.Step;

/**
 * Where tickets can go: states and the moves between them. Outside of blocks a ticket is in one state at a time; what several
 * places at once come to, {@link Runs} says. A move that no values of the fields allow is left out.
 */
final class StateSpace {

    private final Map<Long, List<Move>> moves = new HashMap<>();
    private final Map<Long, List<Move>> movesTo = new HashMap<>();
    private final Map<Long, State> states = new HashMap<>();
    private final State start;
    private final Blocks blocks;
    private final Runs runs;
    private final Set<Long> ending;

    StateSpace(List<State> states, State start, List<Move> all, Blocks blocks) {
        this.start = start;
        this.blocks = blocks;
        states.forEach(state -> this.states.put(state.id(), state));
        for (Move move : all) {
            moves.computeIfAbsent(move.from().id(), id -> new ArrayList<>()).add(move);
            movesTo.computeIfAbsent(move.to().id(), id -> new ArrayList<>()).add(move);
        }
        this.runs = runs(move -> true);
        this.ending = ending();
    }

    List<Move> from(State state) {
        return moves.getOrDefault(state.id(), List.of());
    }

    List<Move> to(State state) {
        return movesTo.getOrDefault(state.id(), List.of());
    }

    /** What can happen in the other branches while a ticket is in the state. */
    Stream<Move> alongside(State state) {
        return blocks.around(state.id()).stream()
                .flatMap(block -> block.branches().stream()
                        .filter(branch -> !branch.stateIds().contains(state.id()))
                        .flatMap(branch -> branch.stateIds().stream())
                        .flatMap(id -> moves.getOrDefault(id, List.of()).stream()));
    }

    boolean isReachable(State state) {
        return runs.reached().contains(state.id());
    }

    /** Whether a ticket in the state can still come to an end. */
    boolean canEnd(State state) {
        return ending.contains(state.id());
    }

    /** The shortest run from the start to the state; empty if there is none. */
    List<Step> runTo(State state) {
        return runs.to(state);
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

    /** Shortest runs from the start, with permitted moves only. */
    Runs runs(Predicate<Move> permitted) {
        return Runs.from(start, permitted, this, blocks);
    }

    /** The ids of the states to which a ticket may come from a state. */
    Set<Long> reachedFrom(State state) {
        return Runs.from(state, move -> true, this, blocks).reached();
    }

    /** The shortest way from a state back to it by permitted moves. */
    Optional<List<Step>> loop(State state, Predicate<Move> permitted) {
        return Runs.from(state, permitted, this, blocks).back();
    }

    private Set<Long> ending() {
        var found = new HashSet<Long>();
        var open = new ArrayDeque<State>();
        states.values().stream().filter(state -> state.kind() == StateKind.END).forEach(open::add);
        while (!open.isEmpty()) {
            State state = open.remove();
            if (found.add(state.id())
                    && blocks.ofJoin(state.id()).filter(this::isStuck).isEmpty()) {
                to(state).forEach(move -> open.add(move.from()));
            }
        }
        return found;
    }

    /** Whether one of the branches never comes to the join, so that the others wait there in vain. */
    private boolean isStuck(Block block) {
        return !reachedFrom(block.fork()).contains(block.join().id());
    }
}
