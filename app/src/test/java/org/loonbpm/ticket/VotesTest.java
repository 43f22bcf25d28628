package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loonbpm.translator.countersign.Outcome;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;

/**
 * Every situation into which up to five voters can get a ticket, whoever does what when: vote, deliver a vote, or have an
 * administrator deliver all that are left. Nobody is ever stranded.
 */
class VotesTest {

    private static final List<String> VOTERS = List.of("ann", "bob", "cat", "dan", "eve");
    private static final Transition AGREE = way(1, TransitionKind.AGREE);
    private static final Transition REFUSE = way(2, TransitionKind.REFUSE);
    private static final Transition OTHER = way(3, TransitionKind.OTHER);

    private int situations;

    @Test
    void leaveAlwaysSomebodyWhoMayAct() {
        for (Countersign rule : rules()) {
            for (var ways : List.of(List.of(AGREE, REFUSE), List.of(AGREE, OTHER), List.of(AGREE))) {
                for (int count = 1; count <= VOTERS.size(); count++) {
                    var votes = new Votes(Map.of());
                    votes.beginWith(VOTERS.subList(0, count), rule);
                    tryAll(votes, rule, ways, false, new HashSet<>());
                }
            }
        }
        assertThat(situations).isGreaterThan(10_000);
    }

    private void tryAll(
            Votes votes, Countersign rule, List<Transition> ways, boolean delivered, Set<Map<String, Vote>> seen) {
        if (!seen.add(votes.byVoter())) {
            return;
        }
        situations++;
        var outcome = votes.poll(rule, ways).outcome();
        if (outcome.kind() != Outcome.Kind.OPEN) {
            require(
                    !outcome.isTaken() || ways.stream().anyMatch(way -> way.id() == outcome.transitionId()),
                    rule,
                    votes);
            return;
        }
        require(
                !votes.acting().isEmpty()
                        && Set.copyOf(votes.voters()).equals(votes.byVoter().keySet()),
                rule,
                votes);
        for (String actor : votes.acting()) {
            for (Transition way : ways) {
                var next = new Votes(votes.byVoter());
                next.cast(actor, way);
                tryAll(next, rule, ways, delivered, seen);
            }
        }
        if (!delivered) {
            var deliveries =
                    new ArrayList<>(votes.acting().stream().map(List::of).toList());
            deliveries.add(votes.waiting());
            for (var from : deliveries) {
                var next = new Votes(votes.byVoter());
                next.pass(from, "zoe");
                require(weight(next) == weight(votes), rule, next);
                tryAll(next, rule, ways, true, seen);
            }
        }
    }

    private static void require(boolean holds, Countersign rule, Votes votes) {
        if (!holds) {
            throw new AssertionError("%s %s".formatted(rule, votes.byVoter()));
        }
    }

    private static long weight(Votes votes) {
        return votes.byVoter().values().stream().mapToLong(Vote::weight).sum();
    }

    private static List<Countersign> rules() {
        var rules = new ArrayList<Countersign>();
        for (boolean ordered : List.of(false, true)) {
            for (boolean veto : List.of(false, true)) {
                for (Map<String, Integer> weights : List.of(Map.<String, Integer>of(), Map.of("bob", 3, "cat", 2))) {
                    for (Rule rule : List.of(Rule.UNANIMOUS, Rule.FIRST)) {
                        rules.add(new Countersign(rule, 0, veto, ordered, weights));
                    }
                    for (int threshold : List.of(0, 1, 3, 4, 9)) {
                        rules.add(new Countersign(Rule.COUNT, threshold, veto, ordered, weights));
                    }
                    for (int threshold : List.of(1, 50, 67, 100)) {
                        rules.add(new Countersign(Rule.PERCENT, threshold, veto, ordered, weights));
                    }
                }
            }
        }
        return rules;
    }

    private static Transition way(long id, TransitionKind kind) {
        return new Transition(id, "Way " + id, kind, 1, 2, List.of(), 0, true, false, "");
    }

    @Test
    void comeBackFromTheirTextAsTheyWere() {
        var votes = new Votes(Map.of());
        votes.beginWith(VOTERS, new Countersign(Rule.COUNT, 2, false, true, Map.of("bob", 3)));
        votes.cast("ann", AGREE);

        var read = new Votes(VotesText.read(VotesText.stored(votes.byVoter())));

        assertThat(read.byVoter()).isEqualTo(votes.byVoter());
        assertThat(read.acting()).containsExactly("bob");
        assertThat(VotesText.of(read.byVoter())).doesNotContain("weight", "place");
    }
}
