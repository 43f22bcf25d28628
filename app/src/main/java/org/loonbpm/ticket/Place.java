package org.loonbpm.ticket;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.parallel.Block;
import org.loonbpm.workflow.Workflow;

/**
 * Where a ticket stands: in a state, or in the branches of a fork.
 *
 * @param stateId the state, or the fork
 * @param branches in the order of their ids; none where the ticket stands in a single state
 */
public record Place(long stateId, List<Branch> branches) {

    public Place {
        branches =
                branches.stream().sorted(Comparator.comparingLong(Branch::id)).toList();
    }

    /**
     * A branch of the fork.
     *
     * @param id of the transition out of the fork that begins it
     * @param stateId 0: it has come to the join
     */
    public record Branch(long id, long stateId) {

        boolean hasArrived() {
            return stateId == 0;
        }
    }

    static Place of(TicketRow row) {
        return new Place(
                row.stateId(),
                row.branches().stream()
                        .map(branch -> new Branch(branch.branch(), branch.stateId()))
                        .toList());
    }

    /** The state, or those in the branches. */
    LongStream standingIn() {
        return branches.isEmpty() ? LongStream.of(stateId) : states().skip(1);
    }

    /** The state, and those in the branches. */
    LongStream states() {
        return LongStream.concat(
                LongStream.of(stateId),
                branches.stream().filter(branch -> !branch.hasArrived()).mapToLong(Branch::stateId));
    }

    /**
     * Whether a ticket can stand so in the workflow. Not where a state is gone; nor where one that was in no branch is in one now,
     * for the other branches would have nobody in them; nor where the fork has other branches.
     */
    public boolean fits(Workflow workflow) {
        if (workflow.state(stateId).isEmpty()) {
            return false;
        }
        var blocks = workflow.blocks();
        return branches.isEmpty()
                ? !blocks.isAmongBranches(stateId) && blocks.ofFork(stateId).isEmpty()
                : blocks.ofFork(stateId).filter(this::fits).isPresent();
    }

    /** The same for a ticket that still runs: it cannot stand in an end. */
    boolean fitsRunning(Workflow workflow) {
        return fits(workflow)
                && workflow.state(stateId)
                        .filter(state -> state.kind() != StateKind.END)
                        .isPresent();
    }

    private boolean fits(Block block) {
        var ids = block.branches().stream().map(branch -> branch.first().id()).collect(Collectors.toSet());
        return ids.equals(branches.stream().map(Branch::id).collect(Collectors.toSet()))
                && branches.stream()
                        .filter(branch -> !branch.hasArrived())
                        .allMatch(branch -> block.branchOf(branch.stateId())
                                .filter(there -> there.first().id() == branch.id())
                                .isPresent());
    }
}
