package org.loonbpm.translator.countersign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;

/** Every rule and every choice of transitions that a few voters can meet. */
final class Polls {

    static final int MOST_VOTERS = 5;

    private Polls() {}

    /** @param weights one for each voter */
    record Setting(Countersign rule, List<Transition> ways, List<Integer> weights) {

        List<Ballot> blank() {
            return weights.stream().map(weight -> new Ballot(weight, 0)).toList();
        }
    }

    static Stream<Setting> all() {
        return rules().flatMap(rule ->
                ways().flatMap(ways -> weights().map(weights -> new Setting(rule, ways, weights))));
    }

    private static Stream<Countersign> rules() {
        var rules = new ArrayList<Countersign>();
        for (boolean veto : List.of(false, true)) {
            rules.add(new Countersign(Rule.UNANIMOUS, 0, veto, false, Map.of()));
            rules.add(new Countersign(Rule.FIRST, 0, veto, false, Map.of()));
            for (int count = 0; count <= MOST_VOTERS + 1; count++) {
                rules.add(new Countersign(Rule.COUNT, count, veto, false, Map.of()));
            }
            for (int percent : List.of(0, 1, 34, 50, 51, 67, 100, 150)) {
                rules.add(new Countersign(Rule.PERCENT, percent, veto, false, Map.of()));
            }
        }
        return rules.stream();
    }

    private static Stream<List<Transition>> ways() {
        var agree = way(1, TransitionKind.AGREE);
        var other = way(2, TransitionKind.OTHER);
        var refuse = way(3, TransitionKind.REFUSE);
        var sendBack = way(4, TransitionKind.REFUSE);
        return Stream.of(
                List.of(agree),
                List.of(refuse),
                List.of(agree, refuse),
                List.of(agree, other),
                List.of(refuse, sendBack),
                List.of(agree, other, refuse),
                List.of(agree, refuse, sendBack));
    }

    private static Transition way(long id, TransitionKind kind) {
        return new Transition(id, "Way " + id, kind, 1, 2, List.of(), 0, true, false, "");
    }

    private static Stream<List<Integer>> weights() {
        return Stream.of(
                List.of(1),
                List.of(1, 1),
                List.of(2, 1),
                List.of(1, 1, 1),
                List.of(3, 1, 1),
                List.of(1, 1, 1, 1),
                List.of(2, 1, 1, 2),
                List.of(1, 1, 1, 1, 1),
                List.of(3, 1, 2, 1, 1));
    }
}
