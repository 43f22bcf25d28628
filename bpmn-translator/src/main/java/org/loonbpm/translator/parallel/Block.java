package org.loonbpm.translator.parallel;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;

/**
 * A fork with everything up to its join: a ticket that comes to the fork goes on in all branches at once, and leaves the join when
 * all of them have arrived there. A branch is entered by its first transition alone and left for the join alone, so a state says
 * which branch somebody acts in.
 *
 * @param branches in the order of the transitions out of the fork, two at least
 */
public record Block(State fork, State join, List<Branch> branches) {

    public Block {
        branches = List.copyOf(branches);
    }

    /**
     * One of the ways from the fork to the join.
     *
     * @param first the transition out of the fork that begins it; it names the branch
     * @param stateIds the states on the way, in the order in which they can be reached; none where the transition leads straight to the join
     */
    public record Branch(Transition first, Set<Long> stateIds) {

        public Branch {
            stateIds = Collections.unmodifiableSet(new LinkedHashSet<>(stateIds));
        }

        public boolean isEmpty() {
            return stateIds.isEmpty();
        }
    }

    /** The branch in which the state is; none for the fork, the join and states elsewhere. */
    public Optional<Branch> branchOf(long stateId) {
        return branches.stream()
                .filter(branch -> branch.stateIds().contains(stateId))
                .findFirst();
    }

    /** The branch that the transition belongs to: it begins it, or leaves one of its states. */
    public Optional<Branch> branchOf(Transition transition) {
        return transition.sourceStateId() == fork.id()
                ? branches.stream()
                        .filter(branch -> branch.first().id() == transition.id())
                        .findFirst()
                : branchOf(transition.sourceStateId());
    }
}
