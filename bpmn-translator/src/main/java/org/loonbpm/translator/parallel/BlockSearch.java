package org.loonbpm.translator.parallel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.parallel.Block.Branch;
import org.loonbpm.translator.parallel.Fault.Kind;

/** Looks for the block of one fork: its join first, then what lies between, then what crosses the border of that. */
final class BlockSearch {

    private final Graph graph;
    private final State fork;
    private final List<Transition> entries;
    private final List<Fault> faults = new ArrayList<>();
    private final Optional<State> join;
    private final Optional<Block> block;

    BlockSearch(Graph graph, State fork) {
        this.graph = graph;
        this.fork = fork;
        this.entries = graph.out(fork.id());
        entries.stream()
                .filter(Transition::hasTimer)
                .forEach(entry -> faults.add(Fault.on(entry, fork, Kind.PARALLEL_WITH_TIMER)));
        this.join = isFork() ? findJoin() : Optional.empty();
        this.block = join.flatMap(this::findBlock);
    }

    List<Fault> faults() {
        return faults;
    }

    /** Where the branches meet, even if something else is wrong with them. */
    Optional<State> join() {
        return join;
    }

    Optional<Block> block() {
        return block;
    }

    /** All transitions are taken at once, wherever they lead; one that leads nowhere is a fault found elsewhere. */
    private boolean isFork() {
        entries.stream()
                .filter(entry -> !entry.branches().isEmpty())
                .forEach(entry -> faults.add(Fault.on(entry, fork, Kind.FORK_WITH_CONDITION)));
        return entries.stream()
                .allMatch(entry ->
                        entry.branches().isEmpty() && !graph.targets(entry).isEmpty());
    }

    private Optional<State> findJoin() {
        var common = new LinkedHashSet<Long>();
        var astray = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            var reached = graph.reached(List.of(head(entries.get(i))), this::isPassed);
            var nested = reached.stream()
                    .filter(id -> id != fork.id() && graph.isFork(id))
                    .toList();
            if (!nested.isEmpty()) {
                nested.forEach(id ->
                        graph.state(id).ifPresent(inner -> faults.add(Fault.at(inner, Kind.NESTED_FORK, fork.name()))));
                return Optional.empty();
            }
            var joins = reached.stream().filter(graph::isJoin).toList();
            if (i == 0) {
                common.addAll(joins);
            } else {
                common.retainAll(joins);
            }
            if (joins.isEmpty()) {
                astray.add(entries.get(i).name());
            }
        }
        if (common.isEmpty()) {
            var names =
                    astray.isEmpty() ? entries.stream().map(Transition::name).toList() : astray;
            faults.add(Fault.at(fork, Kind.FORK_WITHOUT_JOIN, String.join(", ", names)));
        }
        return common.stream().findFirst().flatMap(graph::state);
    }

    private Optional<Block> findBlock(State join) {
        var inside = graph.reached(entries.stream().map(this::head).toList(), this::isPassed);
        inside.retainAll(graph.reaching(join.id(), this::isPassed));
        var branches = entries.stream()
                .map(entry -> new Branch(entry, ofBranch(entry, inside)))
                .toList();
        int before = faults.size();
        crossings(inside, join);
        meetings(branches);
        boolean leads = leadsOn(join);
        boolean sound = faults.size() == before && leads;
        branches.stream()
                .filter(Branch::isEmpty)
                .forEach(branch -> faults.add(Fault.on(branch.first(), fork, Kind.EMPTY_BRANCH, join.name())));
        return sound ? Optional.of(new Block(fork, join, branches)) : Optional.empty();
    }

    private Set<Long> ofBranch(Transition entry, Set<Long> inside) {
        var states = graph.reached(List.of(head(entry)), inside::contains);
        states.retainAll(inside);
        return states;
    }

    private void crossings(Set<Long> inside, State join) {
        inside.stream()
                .flatMap(id -> graph.out(id).stream())
                .forEach(transition -> targets(transition)
                        .filter(target -> target != join.id() && !inside.contains(target))
                        .findFirst()
                        .ifPresent(target -> crossing(transition, Kind.BRANCH_LEFT, target)));
        Stream.concat(inside.stream(), Stream.of(join.id()))
                .flatMap(id -> graph.in(id).stream())
                .distinct()
                .filter(transition ->
                        transition.sourceStateId() != fork.id() && !inside.contains(transition.sourceStateId()))
                .forEach(transition -> targets(transition)
                        .filter(target -> target == join.id() || inside.contains(target))
                        .findFirst()
                        .ifPresent(target -> crossing(transition, Kind.BRANCH_ENTERED, target)));
    }

    private void crossing(Transition transition, Kind kind, long target) {
        graph.state(transition.sourceStateId())
                .ifPresent(source -> faults.add(Fault.on(transition, source, kind, fork.name(), graph.name(target))));
    }

    /** States in several branches, where they are entered from a single one. */
    private void meetings(List<Branch> branches) {
        branches.stream()
                .flatMap(branch -> branch.stateIds().stream())
                .distinct()
                .filter(id -> countOf(id, branches) > 1)
                .filter(id ->
                        graph.in(id).stream().anyMatch(transition -> countOf(transition.sourceStateId(), branches) < 2))
                .sorted()
                .forEach(id -> graph.state(id)
                        .ifPresent(state -> faults.add(Fault.at(state, Kind.BRANCHES_MEET, fork.name()))));
    }

    private static long countOf(long id, List<Branch> branches) {
        return branches.stream()
                .filter(branch -> branch.stateIds().contains(id))
                .count();
    }

    /** Whether the join's transition leads somewhere; a missing transition or destination is a fault found elsewhere. */
    private boolean leadsOn(State join) {
        var out = graph.out(join.id());
        if (out.isEmpty() || graph.targets(out.get(0)).isEmpty()) {
            return false;
        }
        var only = out.get(0);
        long ways = only.branches().stream()
                        .filter(branch -> graph.state(branch.targetStateId()).isPresent())
                        .count()
                + (graph.state(only.destinationStateId()).isPresent() ? 1 : 0);
        if (ways == 1 && !only.branches().isEmpty()) {
            faults.add(Fault.on(only, join, Kind.JOIN_WITHOUT_OTHERWISE));
            return false;
        }
        return true;
    }

    private Stream<Long> targets(Transition transition) {
        return graph.targets(transition).stream();
    }

    /** A transition out of a fork has a single target. */
    private long head(Transition entry) {
        return entry.destinationStateId();
    }

    private boolean isPassed(long id) {
        return graph.isInner(id);
    }
}
