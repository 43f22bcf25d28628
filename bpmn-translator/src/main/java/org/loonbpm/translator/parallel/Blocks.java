package org.loonbpm.translator.parallel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * The parallel branches of a workflow, worked out from its graph alone.
 *
 * <pre>
 *                    --Legal--&gt;   [Contract]  --Agree--&gt;
 *   [Draft] --&gt; Fork                                     Join --&gt; [Sign]
 *                    --Finance--&gt; [Budget] --Agree,Refuse--&gt;
 * </pre>
 *
 * Only a block without faults is one: a parallel state that is neither its fork nor its join is a state where a ticket waits, and
 * nobody handles it. So a ticket has several positions in no other place than the branches of a block.
 */
public final class Blocks {

    private static final Blocks NONE = new Blocks(List.of(), List.of());

    private final List<Block> all;
    private final List<Fault> faults;
    private final Map<Long, Block> byFork = new HashMap<>();
    private final Map<Long, Block> byJoin = new HashMap<>();
    private final Map<Long, Block> byState = new HashMap<>();

    private Blocks(List<Block> all, List<Fault> faults) {
        this.all = List.copyOf(all);
        this.faults = List.copyOf(faults);
        for (Block block : all) {
            byFork.put(block.fork().id(), block);
            byJoin.put(block.join().id(), block);
            block.branches().forEach(branch -> branch.stateIds().forEach(id -> byState.put(id, block)));
        }
    }

    /** @param workflow one whose ids are unique */
    public static Blocks of(WorkflowDefinition workflow) {
        if (workflow.states().stream().noneMatch(state -> state.kind() == StateKind.PARALLEL)) {
            return NONE;
        }
        var graph = new Graph(workflow);
        var blocks = new ArrayList<Block>();
        var faults = new ArrayList<Fault>();
        Set<Long> joined = new HashSet<>();
        for (State fork : graph.forks()) {
            var search = new BlockSearch(graph, fork);
            search.block().ifPresent(blocks::add);
            search.join().ifPresent(join -> joined.add(join.id()));
            faults.addAll(search.faults());
        }
        graph.joins()
                .filter(join ->
                        !joined.contains(join.id()) && graph.out(join.id()).size() == 1)
                .forEach(join -> faults.add(Fault.at(join, Fault.Kind.JOIN_WITHOUT_FORK)));
        graph.joins()
                .flatMap(join -> graph.out(join.id()).stream()
                        .filter(Transition::hasTimer)
                        .map(timer -> Fault.on(timer, join, Fault.Kind.PARALLEL_WITH_TIMER)))
                .forEach(faults::add);
        return new Blocks(blocks, faults);
    }

    /** In the order of their forks. */
    public List<Block> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether nothing can be put into the state alone: it is in a branch, or where branches meet. */
    public boolean isAmongBranches(long stateId) {
        return byState.containsKey(stateId) || byJoin.containsKey(stateId);
    }

    /** What keeps parallel states from being blocks, and what is odd about those that are. */
    public List<Fault> faults() {
        return faults;
    }

    /** The block that begins in the state. */
    public Optional<Block> ofFork(long stateId) {
        return Optional.ofNullable(byFork.get(stateId));
    }

    /** The block that ends in the state. */
    public Optional<Block> ofJoin(long stateId) {
        return Optional.ofNullable(byJoin.get(stateId));
    }

    /** The block in one of whose branches the state is; see {@link Block#branchOf(long)}. */
    public Optional<Block> around(long stateId) {
        return Optional.ofNullable(byState.get(stateId));
    }
}
