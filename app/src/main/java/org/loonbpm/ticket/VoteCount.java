package org.loonbpm.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.countersign.Poll;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.workflow.Workflow;

/**
 * What the votes on a ticket have come to so far.
 *
 * @param needed how many votes a transition needs
 * @param cast how many each transition has that has any, in words
 * @param ordered whether the voters act one after another
 */
public record VoteCount(Countersign.Rule rule, long needed, List<String> cast, boolean ordered) {

    static @Nullable VoteCount of(Ticket ticket, Workflow workflow) {
        var state = workflow.state(ticket.stateId());
        if (state.isEmpty() || !ticket.votes().areAwaited()) {
            return null;
        }
        var ways = Counting.ways(workflow, state.get());
        Poll poll = ticket.votes().poll(state.get().countersign(), ways);
        List<String> cast = ways.stream()
                .filter(way -> poll.votesFor(way) > 0)
                .map(way -> "%s: %d".formatted(way.name(), poll.votesFor(way)))
                .toList();
        return new VoteCount(
                state.get().countersign().rule(),
                poll.needed(),
                cast,
                ticket.votes().areOrdered());
    }
}
