package org.loonbpm.ticket;

import java.util.List;
import java.util.Optional;
import org.loonbpm.translator.countersign.Poll;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.workflow.Workflow;

/** Counts the votes on a ticket by the rule that its state has now. */
final class Counting {

    private Counting() {}

    /** Nothing where nobody votes. */
    static Optional<Poll> of(Position position, Workflow workflow) {
        return position.votes().areAwaited()
                ? workflow.state(position.stateId())
                        .map(state -> position.votes().poll(state.countersign(), ways(workflow, state)))
                : Optional.empty();
    }

    /** What leads nowhere cannot be chosen. */
    static List<Transition> ways(Workflow workflow, State state) {
        return workflow.definition().transitionsFrom(state.id()).stream()
                .filter(way -> Choices.leadsSomewhere(workflow, way))
                .toList();
    }
}
