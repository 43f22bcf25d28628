package org.loonbpm.ticket;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;

/** Which of a ticket's positions somebody means who does something to it: where it is in branches there may be several. */
final class Meant {

    private Meant() {}

    /** The one that the transition leaves; one where the caller acts if it leaves none, so that it is refused for that. */
    static Position leftBy(InHand taken, long transitionId, String username) {
        Ticket ticket = taken.ticket();
        if (!ticket.isForked()) {
            return ticket.own();
        }
        return taken.workflow()
                .transition(transitionId)
                .map(Transition::sourceStateId)
                .flatMap(ticket::in)
                .orElseGet(() -> first(ticket.positions(), actedOnBy(username)));
    }

    /**
     * The one in the state that the caller names; where none is named, the one where the caller acts.
     *
     * @param branchStateId 0: none is named
     * @param fitting for what is to be done, where the caller acts in several
     */
    static Position actedOnBy(InHand taken, String username, long branchStateId, Predicate<Position> fitting) {
        return of(taken, branchStateId, actedOnBy(username), fitting);
    }

    /** The one where people act, whoever they are. */
    static Position ofAnybody(InHand taken, long branchStateId) {
        return of(taken, branchStateId, position -> !position.isWithProgram(), position -> true);
    }

    /** The one where such a program is at work. */
    static Position of(InHand taken, long branchStateId, Predicate<Position> concerned) {
        return of(taken, branchStateId, concerned, position -> true);
    }

    private static Position of(
            InHand taken, long branchStateId, Predicate<Position> concerned, Predicate<Position> fitting) {
        Ticket ticket = taken.ticket();
        if (branchStateId != 0) {
            return ticket.in(branchStateId).orElseThrow(() -> notThere(taken, branchStateId));
        }
        List<Position> all = ticket.positions();
        List<Position> possible = all.stream().filter(concerned).toList();
        if (possible.size() < 2) {
            return first(all, concerned);
        }
        List<Position> narrowed = possible.stream().filter(fitting).toList();
        if (narrowed.size() == 1) {
            return narrowed.get(0);
        }
        throw new Refusal(
                "branch_needed",
                "the ticket is in several branches where that is possible: name one of these states in branch_state_id: "
                        + names(possible, taken.workflow()));
    }

    private static Predicate<Position> actedOnBy(String username) {
        return position -> position.participants().contains(username);
    }

    private static Position first(List<Position> all, Predicate<Position> preferred) {
        return all.stream().filter(preferred).findFirst().orElseGet(() -> all.get(0));
    }

    private static Refusal notThere(InHand taken, long branchStateId) {
        return new Refusal(
                "state_changed",
                "the ticket is not in state %d but in %s; read it again"
                        .formatted(branchStateId, names(taken.ticket().positions(), taken.workflow())));
    }

    private static String names(List<Position> positions, Workflow workflow) {
        return positions.stream()
                .map(position -> "%d '%s'"
                        .formatted(
                                position.stateId(),
                                workflow.state(position.stateId())
                                        .map(State::name)
                                        .orElse("")))
                .collect(Collectors.joining(", "));
    }
}
