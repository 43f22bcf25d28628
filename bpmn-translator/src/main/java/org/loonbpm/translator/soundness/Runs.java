package org.loonbpm.translator.soundness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.parallel.Block;
import org.loonbpm.translator.parallel.Block.Branch;
import org.loonbpm.translator.parallel.Blocks;
import org.loonbpm.translator.validation.Step;

/**
 * The shortest runs from a state to all others, by permitted moves.
 *
 * <p>In a block a ticket is in several places, one in each branch. Branches have no state in common and nothing enters or leaves
 * them in between, so whatever happens in one is possible however far the others are: instead of all sets of places, whose number
 * is the product of the branches' sizes, each branch is walked through by itself, and the join is reached when it is in all of
 * them. Such a run tells the steps of one branch after those of the other.
 */
final class Runs {

    private final StateSpace space;
    private final Blocks blocks;
    private final State first;
    private final Predicate<Move> permitted;
    private final PriorityQueue<Reached> open = new PriorityQueue<>(
            Comparator.<Reached>comparingInt(reached -> reached.trail().length())
                    .thenComparingInt(Reached::number));
    private final Map<Long, Trail> found = new LinkedHashMap<>();
    private final Map<Long, Integer> stepsBeforeBranches = new HashMap<>();
    private final Map<Long, Map<Long, Trail>> arrived = new HashMap<>();
    private @Nullable Trail back;
    private int number;

    /** @param trail what was done before */
    private record Reached(State state, Trail trail, int number) {}

    private Runs(StateSpace space, Blocks blocks, State first, Predicate<Move> permitted) {
        this.space = space;
        this.blocks = blocks;
        this.first = first;
        this.permitted = permitted;
    }

    static Runs from(State first, Predicate<Move> permitted, StateSpace space, Blocks blocks) {
        var runs = new Runs(space, blocks, first, permitted);
        runs.begin();
        runs.explore();
        return runs;
    }

    /** The ids of the states that are reached, the first one included. */
    Set<Long> reached() {
        return found.keySet();
    }

    /** Empty if there is none. */
    List<Step> to(State state) {
        var trail = found.get(state.id());
        return trail == null ? List.of() : trail.to(state);
    }

    /** The shortest run that comes back to the first state. */
    Optional<List<Step>> back() {
        return Optional.ofNullable(back).map(trail -> trail.to(first));
    }

    /** Within a branch, the others are at their beginnings: farther on they could do nothing more. */
    private void begin() {
        reach(first, Trail.NONE);
        blocks.around(first.id()).ifPresent(block -> {
            var own = block.branchOf(first.id());
            block.branches().stream()
                    .filter(branch -> own.filter(branch::equals).isEmpty())
                    .forEach(branch -> space.from(block.fork()).stream()
                            .filter(move -> move.transition().equals(branch.first()))
                            .forEach(move -> arrive(move, block, Trail.NONE)));
        });
    }

    private void arrive(Move move, Block block, Trail trail) {
        if (move.to().equals(block.join())) {
            block.branchOf(move.transition()).ifPresent(branch -> join(block, branch, trail));
        } else {
            reach(move.to(), trail);
        }
    }

    private void reach(State state, Trail trail) {
        boolean known = found.containsKey(state.id());
        if (!known || back == null && state.equals(first)) {
            open.add(new Reached(state, trail, number++));
        }
    }

    private void explore() {
        while (!open.isEmpty()) {
            var reached = open.remove();
            if (reached.state().equals(first) && reached.trail().length() > 0 && back == null) {
                back = reached.trail();
            }
            if (found.putIfAbsent(reached.state().id(), reached.trail()) == null) {
                leave(reached.state(), reached.trail());
            }
        }
    }

    private void leave(State state, Trail before) {
        if (blocks.ofFork(state.id()).isPresent()) {
            stepsBeforeBranches.put(state.id(), before.length() + 1);
        }
        for (Move move : space.from(state)) {
            if (permitted.test(move)) {
                var trail = before.with(new Step(state, move.transition()));
                blocks.ofJoin(move.to().id())
                        .ifPresentOrElse(block -> arrive(move, block, trail), () -> reach(move.to(), trail));
            }
        }
    }

    private void join(Block block, Branch branch, Trail trail) {
        var ways = arrived.computeIfAbsent(block.join().id(), id -> new HashMap<>());
        boolean isNew = ways.putIfAbsent(branch.first().id(), trail) == null;
        if (isNew && ways.size() == block.branches().size()) {
            int before = stepsBeforeBranches.getOrDefault(block.fork().id(), 0);
            var all = Trail.NONE;
            for (Branch each : block.branches()) {
                var way = ways.getOrDefault(each.first().id(), Trail.NONE);
                all = all.length() == 0 ? way : all.with(way.since(before));
            }
            reach(block.join(), all);
        }
    }
}
