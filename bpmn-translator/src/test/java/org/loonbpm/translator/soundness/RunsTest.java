package org.loonbpm.translator.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.loonbpm.translator.RunnableDefinitions;
import org.loonbpm.translator.Workflows;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.parallel.Blocks;
import org.loonbpm.translator.validation.Step;

/** Walking through each branch by itself finds what trying all sets of places finds. */
class RunsTest {

    private static final int SEEDS = 300;
    private static final int MOST_SETS = 20_000;

    @Test
    void agreesWithTryingAllSetsOfPlaces() {
        int inSeveralPlaces = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var model = model(new RunnableDefinitions(seed).next());
            var tried = new AllSets(model);
            if (tried.isTooMuch()) {
                continue;
            }
            inSeveralPlaces += tried.isParallel() ? 1 : 0;
            for (State state : model.workflow().states()) {
                var name = "seed %d, %s".formatted(seed, state.name());
                assertThat(model.space().isReachable(state))
                        .as(name)
                        .isEqualTo(tried.distances.containsKey(state.id()));
                if (model.space().isReachable(state)) {
                    assertThat(model.space().runTo(state).size() - 1)
                            .as(name)
                            .isEqualTo(tried.distances.get(state.id()));
                    assertThat(model.space().canEnd(state)).as(name).isEqualTo(tried.ending.contains(state.id()));
                }
            }
        }
        assertThat(inSeveralPlaces).isGreaterThan(SEEDS / 3);
    }

    @Test
    void aRunThroughBranchesTellsOneAfterTheOther() {
        var workflow = Workflows.empty()
                .state(1, StateKind.START)
                .state(2, StateKind.PARALLEL)
                .state(3, StateKind.NORMAL)
                .state(4, StateKind.NORMAL)
                .state(5, StateKind.PARALLEL)
                .state(9, StateKind.END)
                .transition(1, 1, 2)
                .transition(2, 2, 3)
                .transition(3, 2, 4)
                .transition(4, 3, 5)
                .transition(5, 4, 5)
                .transition(6, 5, 9)
                .build();

        var space = model(workflow).space();

        assertThat(Step.inWords(space.runTo(workflow.endState().orElseThrow())))
                .isEqualTo("State 1 --Transition 1--> State 2 --Transition 2--> State 3 --Transition 4--> "
                        + "State 4 --Transition 5--> State 5 --Transition 6--> State 9");
    }

    private static Model model(WorkflowDefinition workflow) {
        return Model.of(workflow, DirectoryFacts.EVERYTHING_EXISTS);
    }

    /** Every set of places in which a ticket can be, by breadth. */
    private static final class AllSets {

        private final Model model;
        private final Blocks blocks;
        /** By set of places the fewest moves to it. A branch that has arrived is at the join, by its transition's id. */
        private final Map<Set<String>, Integer> sets = new LinkedHashMap<>();

        private final Map<Set<String>, Set<Set<String>>> before = new HashMap<>();
        final Map<Long, Integer> distances = new HashMap<>();
        final Set<Long> ending = new HashSet<>();

        AllSets(Model model) {
            this.model = model;
            this.blocks = Blocks.of(model.workflow());
            explore();
            if (!isTooMuch()) {
                end();
            }
        }

        boolean isTooMuch() {
            return sets.size() > MOST_SETS;
        }

        boolean isParallel() {
            return sets.keySet().stream().anyMatch(set -> set.size() > 1);
        }

        private void explore() {
            var open = new ArrayDeque<Set<String>>();
            Set<String> first = Set.of(place(model.workflow().startState().orElseThrow()));
            sets.put(first, 0);
            open.add(first);
            while (!open.isEmpty() && !isTooMuch()) {
                var set = open.remove();
                int distance = sets.getOrDefault(set, 0);
                set.stream()
                        .filter(place -> !place.startsWith("arrived"))
                        .forEach(place -> distances.putIfAbsent(Long.valueOf(place), distance));
                for (var next : after(set)) {
                    before.computeIfAbsent(next, any -> new HashSet<>()).add(set);
                    if (sets.putIfAbsent(next, distance + 1) == null) {
                        open.add(next);
                    }
                }
            }
        }

        private Set<Set<String>> after(Set<String> set) {
            var all = new HashSet<Set<String>>();
            for (String place : set) {
                if (place.startsWith("arrived")) {
                    continue;
                }
                var state = model.workflow().state(Long.parseLong(place)).orElseThrow();
                if (blocks.ofFork(state.id()).isPresent()) {
                    var next = without(set, place);
                    model.space().from(state).forEach(move -> arrive(next, move));
                    all.add(closed(next));
                } else {
                    for (Move move : model.space().from(state)) {
                        var next = without(set, place);
                        arrive(next, move);
                        all.add(closed(next));
                    }
                }
            }
            return all;
        }

        private void arrive(Set<String> set, Move move) {
            var block = blocks.ofJoin(move.to().id());
            set.add(
                    block.isEmpty()
                            ? place(move.to())
                            : "arrived "
                                    + block.get()
                                            .branchOf(move.transition())
                                            .orElseThrow()
                                            .first()
                                            .id());
        }

        /** Where all branches have arrived the ticket is in the join. */
        private Set<String> closed(Set<String> set) {
            boolean all = set.stream().allMatch(place -> place.startsWith("arrived"));
            if (!all) {
                return set;
            }
            var first = Long.parseLong(set.iterator().next().substring("arrived ".length()));
            return blocks.all().stream()
                    .filter(block -> block.branches().stream()
                            .anyMatch(branch -> branch.first().id() == first))
                    .findFirst()
                    .map(block -> Set.of(place(block.join())))
                    .orElseThrow();
        }

        private void end() {
            var open = new ArrayDeque<Set<String>>();
            model.workflow().states().stream()
                    .filter(state -> state.kind() == StateKind.END)
                    .map(state -> Set.of(place(state)))
                    .filter(sets::containsKey)
                    .forEach(open::add);
            var seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                var set = open.remove();
                set.stream()
                        .filter(place -> !place.startsWith("arrived"))
                        .forEach(place -> ending.add(Long.valueOf(place)));
                before.getOrDefault(set, Set.of()).stream().filter(seen::add).forEach(open::add);
            }
        }

        private static Set<String> without(Set<String> set, String place) {
            var rest = new TreeSet<>(set);
            rest.remove(place);
            return rest;
        }

        private static String place(State state) {
            return String.valueOf(state.id());
        }
    }
}
