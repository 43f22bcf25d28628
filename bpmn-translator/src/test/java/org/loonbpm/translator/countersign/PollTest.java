package org.loonbpm.translator.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.loonbpm.translator.countersign.Polls.Setting;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;

/**
 * Every rule, compared with what comes of all ways in which a vote can go on: up to five voters, whoever votes when. What the
 * votes have come to depends on who chose what and not on the order, so all orders are tried by trying all ballots.
 */
class PollTest {

    private static final String AGAIN = "again";
    private static final String REFUSED = "refused";

    @Test
    void isDecidedAsSoonAsTheVotesStillToComeCannotChangeIt() {
        Polls.all().forEach(setting -> {
            var known = new HashMap<List<Ballot>, Set<String>>();
            results(setting, setting.blank(), known);
            known.forEach((ballots, results) -> check(setting, ballots, results));
        });
    }

    private static void check(Setting setting, List<Ballot> ballots, Set<String> results) {
        var outcome = new Poll(setting.rule(), setting.ways(), ballots).outcome();
        boolean over = !atOnce(setting, ballots).isEmpty()
                || results.size() == 1 && hasChoice(setting) && ballots.stream().anyMatch(Ballot::isCast);
        if (setting.ways().stream().anyMatch(way -> !refuses(way)) || outcome.kind() == Outcome.Kind.OPEN) {
            assertThat(told(setting, outcome))
                    .as("%s %s", setting, ballots)
                    .isEqualTo(over ? results.iterator().next() : "open");
        }
        // nobody is stranded
        assertThat(outcome.kind() != Outcome.Kind.OPEN || ballots.stream().anyMatch(ballot -> !ballot.isCast()))
                .as("%s %s", setting, ballots)
                .isTrue();
    }

    /** Where the result is the same whatever is chosen, and where all have to vote as in Loonflow, nothing is decided early. */
    private static boolean hasChoice(Setting setting) {
        return setting.rule().hasThreshold()
                && setting.ways().size() > 1
                && setting.ways().stream().anyMatch(way -> !refuses(way));
    }

    private static boolean refuses(Transition way) {
        return way.kind() == TransitionKind.REFUSE;
    }

    private static String told(Setting setting, Outcome outcome) {
        return switch (outcome.kind()) {
            case OPEN -> "open";
            case AGAIN -> AGAIN;
            case TAKEN -> name(setting, outcome.transitionId());
        };
    }

    private static String name(Setting setting, long id) {
        return setting.ways().stream().anyMatch(way -> way.id() == id && refuses(way)) ? REFUSED : "way " + id;
    }

    /** What may come of it, by trying. */
    private static Set<String> results(Setting setting, List<Ballot> ballots, Map<List<Ballot>, Set<String>> known) {
        var before = known.get(ballots);
        if (before != null) {
            return before;
        }
        var results = new TreeSet<String>();
        var now = atOnce(setting, ballots);
        if (now.isEmpty()) {
            for (int voter = 0; voter < ballots.size(); voter++) {
                if (!ballots.get(voter).isCast()) {
                    for (var way : setting.ways()) {
                        var next = new ArrayList<>(ballots);
                        next.set(voter, new Ballot(ballots.get(voter).weight(), way.id()));
                        results.addAll(results(setting, List.copyOf(next), known));
                    }
                }
            }
        } else {
            results.add(now);
        }
        known.put(ballots, results);
        return results;
    }

    /** What the rule says of these votes alone; empty as long as it waits for more. */
    private static String atOnce(Setting setting, List<Ballot> ballots) {
        var rule = setting.rule();
        var cast = ballots.stream().filter(Ballot::isCast).toList();
        if (cast.isEmpty()) {
            return "";
        }
        if (rule.veto()
                && cast.stream()
                        .anyMatch(ballot -> name(setting, ballot.choice()).equals(REFUSED))) {
            return REFUSED;
        }
        if (rule.rule() == Rule.FIRST) {
            return name(setting, cast.get(0).choice());
        }
        boolean all = cast.size() == ballots.size();
        if (rule.rule() == Rule.UNANIMOUS) {
            long choices = cast.stream().map(Ballot::choice).distinct().count();
            return !all ? "" : choices == 1 ? name(setting, cast.get(0).choice()) : AGAIN;
        }
        boolean onlyRefusals = setting.ways().stream().allMatch(PollTest::refuses);
        for (var way : setting.ways()) {
            if ((onlyRefusals || !refuses(way)) && votes(cast, way) >= needed(setting)) {
                return name(setting, way.id());
            }
        }
        return !all ? "" : setting.ways().stream().anyMatch(PollTest::refuses) ? REFUSED : AGAIN;
    }

    private static long votes(List<Ballot> cast, Transition way) {
        return cast.stream()
                .filter(ballot -> ballot.choice() == way.id())
                .mapToLong(Ballot::weight)
                .sum();
    }

    private static long needed(Setting setting) {
        long all = setting.weights().stream().mapToLong(weight -> weight).sum();
        for (long votes = 1; votes < all; votes++) {
            boolean enough = setting.rule().rule() == Rule.COUNT
                    ? votes >= setting.rule().threshold()
                    : 100 * votes >= all * setting.rule().threshold();
            if (enough) {
                return votes;
            }
        }
        return all;
    }

    @Test
    void takesTheRefusalWithMostVotesWhenTheOthersHaveLost() {
        var setting = Polls.all()
                .filter(each -> each.rule().rule() == Rule.COUNT && each.rule().threshold() == 3)
                .filter(each -> !each.rule().veto() && each.weights().equals(List.of(1, 1, 1, 1, 1)))
                .filter(each -> each.ways().stream().filter(PollTest::refuses).count() == 2)
                .filter(each -> each.ways().size() == 3)
                .findFirst()
                .orElseThrow();
        var ballots = List.of(new Ballot(1, 3), new Ballot(1, 1), new Ballot(1, 4), new Ballot(1, 4), new Ballot(1, 0));

        var outcome = new Poll(setting.rule(), setting.ways(), ballots).outcome();

        assertThat(outcome).isEqualTo(Outcome.taken(4));
    }
}
