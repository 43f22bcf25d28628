package org.loonbpm.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.explain.Explanation.Action;
import org.loonbpm.explain.Explanation.Branch;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.springframework.stereotype.Component;

/** What the caller can do with a ticket, and which rule blocks the rest. */
@Component
class PossibleActions {

    private final Branches branches;
    private final ParticipantRules rules;

    PossibleActions(Branches branches, ParticipantRules rules) {
        this.branches = branches;
        this.rules = rules;
    }

    List<Action> of(Standing ticket, Words words) {
        var actions = new ArrayList<Action>();
        ticket.standpoints().forEach(one -> actions.addAll(where(one, branch(ticket, one), words)));
        actions.add(action("retreat", retreat(ticket), null, words));
        ticket.standpoints()
                .forEach(one -> actions.add(action("return", returning(one, ready(one)), branch(ticket, one), words)));
        actions.add(action("close", mayClose(ticket) ? List.of() : List.of(Finding.of("not_intervener")), null, words));
        actions.add(action(
                "force_state", ticket.mayIntervene() ? List.of() : List.of(Finding.of("not_intervener")), null, words));
        actions.add(action(
                "delete", ticket.mayAdminister() ? List.of() : List.of(Finding.of("not_administrator")), null, words));
        return actions;
    }

    private static @Nullable Long branch(Standing ticket, Standing one) {
        return ticket.branches().isEmpty() ? null : one.stateId();
    }

    /** What those can do who are to act in a state. */
    private List<Action> where(Standing ticket, @Nullable Long branch, Words words) {
        var actions = new ArrayList<Action>();
        List<Finding> turn = turn(ticket);
        List<Finding> ready = ready(ticket);
        for (Transition transition : ticket.workflow().definition().transitionsFrom(ticket.stateId())) {
            List<Branch> ways = branches.of(transition, ticket.values());
            var blocks = new ArrayList<>(ready);
            blocks.addAll(ways(ticket, transition, ways));
            actions.add(new Action(
                    "handle",
                    transition.id(),
                    transition.name(),
                    blocks.isEmpty(),
                    words.reasons(blocks),
                    ways,
                    branch));
        }
        actions.add(action("accept", accept(ticket, turn), branch, words));
        actions.add(action("add_node_end", addNodeEnd(ticket, turn), branch, words));
        actions.add(action("deliver", turn, branch, words));
        actions.add(action("add_node", turn, branch, words));
        return actions;
    }

    private static List<Finding> ready(Standing ticket) {
        return Stream.concat(turn(ticket).stream(), unready(ticket).stream()).toList();
    }

    private static Action action(String name, List<Finding> blocks, @Nullable Long branch, Words words) {
        return new Action(name, 0, "", blocks.isEmpty(), words.reasons(blocks), List.of(), branch);
    }

    private static List<Finding> turn(Standing ticket) {
        if (ticket.participants().contains(ticket.username())) {
            return List.of();
        }
        String choice = ticket.choices().getOrDefault(ticket.username(), "");
        return choice.isEmpty()
                ? List.of(Finding.of("not_your_turn", ticket.username(), String.join(",", ticket.participants())))
                : List.of(Finding.of("already_voted", choice));
    }

    private static List<Finding> unready(Standing ticket) {
        if (ticket.inAddNode()) {
            return List.of(Finding.of("add_node_pending", ticket.asker(), String.join(",", ticket.participants())));
        }
        return acceptNeeded(ticket)
                ? List.of(Finding.of("accept_needed", String.join(",", ticket.participants())))
                : List.of();
    }

    private static boolean acceptNeeded(Standing ticket) {
        return ticket.participants().size() > 1
                && ticket.workflow()
                        .state(ticket.stateId())
                        .filter(state -> state.distribution() == Distribution.CLAIM)
                        .isPresent();
    }

    /** No condition may hold, or nobody be found where the transition leads. */
    private List<Finding> ways(Standing ticket, Transition transition, List<Branch> ways) {
        if (ways.stream().anyMatch(way -> way.outcome().equals("failed"))) {
            return List.of(Finding.of("condition_failed", transition.name()));
        }
        if (!ways.isEmpty() && ways.stream().noneMatch(Branch::taken)) {
            return List.of(Finding.of("no_condition_true", transition.name()));
        }
        long target = ways.stream()
                .filter(Branch::taken)
                .findFirst()
                .map(Branch::targetStateId)
                .orElse(transition.destinationStateId());
        return rules.rules(ticket, target).stream()
                .filter(rule -> rule.code().equals("approver") && rule.people().isEmpty())
                .map(rule -> Finding.of("empty_approver", rule.subject()))
                .toList();
    }

    private static List<Finding> accept(Standing ticket, List<Finding> turn) {
        return turn.isEmpty() && !acceptNeeded(ticket) ? List.of(Finding.of("nothing_to_accept")) : turn;
    }

    private static List<Finding> addNodeEnd(Standing ticket, List<Finding> turn) {
        return turn.isEmpty() && !ticket.inAddNode() ? List.of(Finding.of("no_add_node")) : turn;
    }

    private static List<Finding> retreat(Standing ticket) {
        if (!ticket.creator().equals(ticket.username())) {
            return List.of(Finding.of("not_creator", ticket.creator()));
        }
        return ticket.workflow()
                        .state(ticket.stateId())
                        .filter(State::retreatEnabled)
                        .isPresent()
                ? List.of()
                : List.of(Finding.of("retreat_not_enabled"));
    }

    private static List<Finding> returning(Standing ticket, List<Finding> blocks) {
        boolean enabled = ticket.choices().isEmpty()
                && ticket.workflow()
                        .state(ticket.stateId())
                        .filter(State::returnEnabled)
                        .isPresent();
        return blocks.isEmpty() && !enabled ? List.of(Finding.of("return_not_enabled")) : blocks;
    }

    private static boolean mayClose(Standing ticket) {
        boolean draft = ticket.workflow()
                .state(ticket.stateId())
                .filter(state -> state.kind() == StateKind.START)
                .isPresent();
        return ticket.mayIntervene() || draft && ticket.creator().equals(ticket.username());
    }
}
