package org.loonbpm.translator.countersign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;

/**
 * Counts the votes in a state, after each one. It is decided as soon as the votes still to come cannot change it.
 *
 * <pre>
 *   3 of 5 have to agree:   agree agree agree         taken: Agree
 *                           refuse agree refuse refuse   taken: Refuse, for 3 can agree no more
 * </pre>
 *
 * As long as nothing is decided somebody has still to vote, so nobody is stranded: {@code PollTest} tries all there is.
 */
public final class Poll {

    private final Countersign rule;
    private final List<Transition> ways;
    private final List<Ballot> ballots;

    /** @param ways the transitions that can be chosen, in the order of their ids */
    public Poll(Countersign rule, List<Transition> ways, List<Ballot> ballots) {
        this.rule = rule;
        this.ways = List.copyOf(ways);
        this.ballots = List.copyOf(ballots);
    }

    public Outcome outcome() {
        if (ballots.stream().noneMatch(Ballot::isCast)) {
            return Outcome.OPEN;
        }
        return vetoed().or(this::reached).or(this::outOfReach).orElse(waiting() == 0 ? Outcome.AGAIN : Outcome.OPEN);
    }

    /** How many votes a transition needs. */
    public long needed() {
        return rule.needed(ballots.stream().mapToLong(Ballot::weight).sum());
    }

    /** How many votes have been cast for a transition. */
    public long votesFor(Transition way) {
        return ballots.stream()
                .filter(ballot -> ballot.choice() == way.id())
                .mapToLong(Ballot::weight)
                .sum();
    }

    private Optional<Outcome> vetoed() {
        return rule.veto() ? mostVoted().map(way -> Outcome.taken(way.id())) : Optional.empty();
    }

    /** With a threshold a refusal counts against the others only. */
    private Optional<Outcome> reached() {
        return candidates().stream()
                .filter(way -> votesFor(way) >= needed())
                .findFirst()
                .map(way -> Outcome.taken(way.id()));
    }

    /** All have to choose the same: that is known when all have, for Loonflow lets everybody vote first. */
    private Optional<Outcome> outOfReach() {
        if (!rule.hasThreshold() || candidates().stream().anyMatch(way -> votesFor(way) + waiting() >= needed())) {
            return Optional.empty();
        }
        return Optional.of(mostVoted()
                .or(() -> refusals().stream().findFirst())
                .map(way -> Outcome.taken(way.id()))
                .orElse(Outcome.AGAIN));
    }

    private List<Transition> candidates() {
        return rule.hasThreshold() && refusals().size() < ways.size()
                ? ways.stream()
                        .filter(way -> way.kind() != TransitionKind.REFUSE)
                        .toList()
                : ways;
    }

    private List<Transition> refusals() {
        return ways.stream().filter(way -> way.kind() == TransitionKind.REFUSE).toList();
    }

    /** The refusal with the most votes, if there is any vote for one. */
    private Optional<Transition> mostVoted() {
        return refusals().stream()
                .filter(way -> votesFor(way) > 0)
                .max(Comparator.comparingLong(this::votesFor)
                        .thenComparing(Comparator.comparingLong(Transition::id).reversed()));
    }

    private long waiting() {
        return ballots.stream()
                .filter(ballot -> !ballot.isCast())
                .mapToLong(Ballot::weight)
                .sum();
    }
}
