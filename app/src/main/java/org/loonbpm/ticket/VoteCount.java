package org.loonbpm.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.countersign.Poll;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.workflow.Workflow;

/**
 * What the votes in a state have come to so far.
 *
 * @param needed how many votes a transition needs
 * @param cast how many each transition has that has any, in words
 * @param ordered whether the voters act one after another
 */
public record VoteCount(Countersign.Rule rule, long needed, List<String> cast, boolean ordered) {

    static @Nullable VoteCount of(Position position, Workflow workflow) {
        var state = workflow.state(position.stateId());
        if (state.isEmpty() || !position.votes().areAwaited()) {
            return null;
        }
        var ways = Counting.ways(workflow, state.get());
        Poll poll = position.votes().poll(state.get().countersign(), ways);
        List<String> cast = ways.stream()
                .filter(way -> poll.votesFor(way) > 0)
                .map(way -> "%s: %d".formatted(way.name(), poll.votesFor(way)))
                .toList();
        return new VoteCount(
                state.get().countersign().rule(),
                poll.needed(),
                cast,
                position.votes().areOrdered());
    }
}
