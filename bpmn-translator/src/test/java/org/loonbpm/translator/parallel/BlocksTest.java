package org.loonbpm.translator.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.RandomDefinitions;
import org.loonbpm.translator.Workflows;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.parallel.Fault.Kind;

class BlocksTest {

    /** 1 to fork 2; 3 and behind it 4 in one branch, 5 in the other; join 6, then 9. */
    private static Workflows reviews() {
        return Workflows.empty()
                .state(1, StateKind.START)
                .state(2, StateKind.PARALLEL)
                .state(3, StateKind.NORMAL)
                .state(4, StateKind.NORMAL)
                .state(5, StateKind.NORMAL)
                .state(6, StateKind.PARALLEL)
                .state(9, StateKind.END)
                .transition(1, 1, 2)
                .transition(2, 2, 3)
                .transition(3, 2, 5)
                .transition(4, 3, 4)
                .transition(5, 4, 6)
                .transition(6, 5, 6);
    }

    @Test
    void aForkAndItsJoinAreABlockOfBranches() {
        // when
        var blocks = Blocks.of(reviews()
                .transition(7, 6, 9)
                .transition(8, 4, 3)
                .transition(9, 5, 6)
                .build());

        // then
        assertThat(blocks.faults()).isEmpty();
        var block = blocks.ofFork(2).orElseThrow();
        assertThat(blocks.ofJoin(6)).contains(block);
        assertThat(block.branches())
                .extracting(branch -> branch.first().id() + " " + branch.stateIds())
                .containsExactly("2 [3, 4]", "3 [5]");
        assertThat(blocks.around(4)).contains(block);
        assertThat(block.branchOf(4)).contains(block.branches().get(0));
        assertThat(Stream.of(1L, 2L, 6L, 9L).map(blocks::around)).allMatch(around -> around.isEmpty());
    }

    @Test
    void aBlockMayBeEnteredAgainAndStandBehindAnother() {
        var workflow = reviews()
                .transition(7, 6, 12, new Branch("{days} > 3", 2))
                .state(12, StateKind.PARALLEL)
                .state(13, StateKind.NORMAL)
                .state(14, StateKind.NORMAL)
                .state(15, StateKind.PARALLEL)
                .transition(12, 12, 13)
                .transition(13, 12, 14)
                .transition(14, 13, 15)
                .transition(15, 14, 15)
                .transition(16, 15, 9, new Branch("{days} > 5", 1));

        assertThat(Blocks.of(workflow.build()).faults()).isEmpty();
        assertThat(Blocks.of(workflow.build()).all()).hasSize(2);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                fault(reviews().transition(7, 6, 9).transition(8, 5, 4), Kind.BRANCHES_MEET, "state 4"),
                fault(reviews().transition(7, 6, 9).transition(8, 2, 4), Kind.BRANCHES_MEET, "state 4"),
                fault(reviews().transition(7, 6, 9).transition(8, 5, 9), Kind.BRANCH_LEFT, "transition 8"),
                fault(reviews().transition(7, 6, 9).transition(8, 4, 1), Kind.BRANCH_LEFT, "transition 8"),
                fault(reviews().transition(7, 6, 9).transition(8, 4, 2), Kind.BRANCH_LEFT, "transition 8"),
                fault(reviews().transition(7, 6, 9).transition(8, 1, 4), Kind.BRANCH_ENTERED, "transition 8"),
                fault(reviews().transition(7, 6, 9).transition(8, 1, 6), Kind.BRANCH_ENTERED, "transition 8"),
                fault(reviews().transition(7, 6, 6), Kind.BRANCH_ENTERED, "transition 7"),
                fault(
                        reviews().transition(7, 6, 0, new Branch("{days} > 3", 9)),
                        Kind.JOIN_WITHOUT_OTHERWISE,
                        "transition 7"),
                fault(
                        reviews().transition(7, 6, 9).transition(8, 2, 5, new Branch("{days} > 3", 4)),
                        Kind.FORK_WITH_CONDITION,
                        "transition 8"),
                fault(reviews().transition(7, 6, 9).transition(8, 2, 9), Kind.FORK_WITHOUT_JOIN, "state 2"),
                fault(reviews().transition(7, 6, 9).transition(8, 6, 1), Kind.NESTED_FORK, "state 6"));
    }

    private static Arguments fault(Workflows workflow, Kind kind, String where) {
        return Arguments.of(kind, where, workflow);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faulty")
    void whatDoesNotFitIsAFaultAndNoBlock(Kind kind, String where, Workflows workflow) {
        var blocks = Blocks.of(workflow.build());

        assertThat(blocks.all()).isEmpty();
        assertThat(blocks.faults())
                .extracting(fault -> "%s %s"
                        .formatted(
                                fault.kind(),
                                fault.transition()
                                        .map(transition -> "transition " + transition.id())
                                        .orElse("state " + fault.state().id())))
                .contains(kind + " " + where);
    }

    @Test
    void whatLeadsNowhereIsNoBlockEither() {
        assertThat(Blocks.of(reviews().build()).all()).isEmpty();
        assertThat(Blocks.of(reviews().transition(7, 6, 77).build()).all()).isEmpty();
        assertThat(Blocks.of(reviews().transition(7, 6, 9).transition(8, 2, 77).build())
                        .all())
                .isEmpty();
    }

    @Test
    void timersAndEmptyBranchesAreOddButRun() {
        var blocks = Blocks.of(reviews()
                .timer(7, 6, 9, 60)
                .transition(8, 2, 6)
                .timer(9, 2, 6, 60)
                .build());

        assertThat(blocks.all()).hasSize(1);
        assertThat(blocks.faults())
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(
                        Kind.PARALLEL_WITH_TIMER, Kind.PARALLEL_WITH_TIMER, Kind.EMPTY_BRANCH, Kind.EMPTY_BRANCH);
    }

    /** Whatever people leave behind: no state is in two branches, and all of a branch leads to the join alone. */
    @Test
    void everyBlockIsClosed() {
        for (int seed = 0; seed < 2000; seed++) {
            var workflow = new RandomDefinitions(seed).next();
            var blocks = Blocks.of(workflow);
            for (var block : blocks.all()) {
                for (var branch : block.branches()) {
                    for (long id : branch.stateIds()) {
                        assertThat(workflow.transitionsFrom(id))
                                .as("seed %d", seed)
                                .allSatisfy(transition -> {
                                    assertThat(branch.stateIds().contains(transition.destinationStateId())
                                                    || transition.destinationStateId()
                                                            == block.join().id()
                                                    || workflow.state(transition.destinationStateId())
                                                            .isEmpty())
                                            .isTrue();
                                });
                        assertThat(block.branches())
                                .filteredOn(other -> other.stateIds().contains(id))
                                .hasSize(1);
                    }
                }
            }
        }
    }
}
