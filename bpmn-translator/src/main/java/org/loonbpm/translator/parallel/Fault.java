package org.loonbpm.translator.parallel;

import java.util.List;
import java.util.Optional;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;

/**
 * Something wrong with the branches of a workflow.
 *
 * @param state what it is about; where there is a transition, the state that this leaves
 * @param details the names of what else matters, as {@link Kind} says
 */
public record Fault(Kind kind, State state, Optional<Transition> transition, List<String> details) {

    /** What can be wrong. Where only the last two are found, the branches run. */
    public enum Kind {
        /** The branches of the fork do not all lead to one join; the detail names those that lead to none, or all. */
        FORK_WITHOUT_JOIN,
        /** No branches of any fork meet in the join. */
        JOIN_WITHOUT_FORK,
        /** A further fork stands in a branch; the detail is the outer fork. */
        NESTED_FORK,
        /** The state is in several branches; the detail is the fork. */
        BRANCHES_MEET,
        /** The transition leads out of a branch to somewhere else than the join; the details are the fork and the destination. */
        BRANCH_LEFT,
        /** The transition leads into a branch, or to the join, from outside; the details are the fork and the destination. */
        BRANCH_ENTERED,
        /** The transition out of a fork has conditions. */
        FORK_WITH_CONDITION,
        /** The transition out of a join has a condition, and nowhere to lead to where that does not hold. */
        JOIN_WITHOUT_OTHERWISE,
        /** The transition out of a fork or join has a timer, which never elapses. */
        PARALLEL_WITH_TIMER,
        /** The transition leads from the fork straight to the join. */
        EMPTY_BRANCH
    }

    public Fault {
        details = List.copyOf(details);
    }

    static Fault at(State state, Kind kind, String... details) {
        return new Fault(kind, state, Optional.empty(), List.of(details));
    }

    static Fault on(Transition transition, State source, Kind kind, String... details) {
        return new Fault(kind, source, Optional.of(transition), List.of(details));
    }
}
