package org.loonbpm.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.parallel.Block;

/** The branches of a fork in which a ticket is at once; none while it stands in a single state. */
final class Branches {

    private final Map<Long, Position> positions = new LinkedHashMap<>();
    private final Runnable whenOthersAct;

    Branches(List<BranchRow> rows, Runnable whenOthersAct) {
        this.whenOthersAct = whenOthersAct;
        rows.forEach(row -> positions.put(row.branch(), new Position(row, whenOthersAct)));
    }

    List<BranchRow> rows() {
        return positions.values().stream().map(Position::row).toList();
    }

    List<Place.Branch> places() {
        return positions.values().stream()
                .map(position -> new Place.Branch(position.branch(), position.stateId()))
                .toList();
    }

    boolean areRunning() {
        return !positions.isEmpty();
    }

    /** Those that have not come to the join, in the order of the workflow. */
    List<Position> positions() {
        return positions.values().stream()
                .filter(position -> !position.isFinished())
                .toList();
    }

    /** The ticket has come to the fork: it is about to come into each of them. */
    void begin(Block block) {
        var ids = block.branches().stream().map(branch -> branch.first().id()).toList();
        positions.keySet().retainAll(ids);
        positions.values().forEach(Position::finish);
        ids.forEach(id -> positions.computeIfAbsent(id, branch -> Position.before(branch, whenOthersAct)));
    }

    Position of(Block.Branch branch) {
        return positions.computeIfAbsent(branch.first().id(), id -> Position.before(id, whenOthersAct));
    }

    /** The branch that is left by the transition has come to the join. */
    void finish(Block block, Transition leaving) {
        block.branchOf(leaving).map(this::of).ifPresent(Position::finish);
    }

    Optional<Position> in(long stateId) {
        return positions().stream()
                .filter(position -> position.stateId() == stateId)
                .findFirst();
    }

    void end() {
        positions.clear();
    }
}
