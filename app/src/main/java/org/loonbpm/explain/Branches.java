package org.loonbpm.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.ConditionTrials;
import org.loonbpm.explain.Explanation.Branch;
import org.loonbpm.translator.condition.Condition;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/** Which way a transition's conditions choose for some values: asked in their order, the first that holds decides. */
@Component
class Branches {

    /** What Loonflow's log writes for a field without a value. */
    private static final String NO_VALUE = "None";

    private final ConditionTrials trials;

    Branches(ConditionTrials trials) {
        this.trials = trials;
    }

    List<Branch> of(Transition transition, Map<String, @Nullable Object> values) {
        var known = new LinkedHashMap<>(values);
        known.values().removeIf(value -> value == null || NO_VALUE.equals(value));
        var branches = new ArrayList<Branch>();
        boolean decided = false;
        for (Transition.Branch branch : transition.branches()) {
            String outcome = decided ? "not_asked" : outcome(branch.expression(), known);
            boolean taken = outcome.equals("true");
            decided = decided || taken || outcome.equals("failed");
            branches.add(new Branch(
                    branch.expression(), branch.targetStateId(), outcome, taken, looksAt(branch.expression(), known)));
        }
        if (!branches.isEmpty() && transition.destinationStateId() != 0) {
            branches.add(new Branch("", transition.destinationStateId(), "default", !decided, Map.of()));
        }
        return branches;
    }

    private String outcome(String expression, Map<String, @Nullable Object> values) {
        try {
            return Boolean.toString(trials.holds(expression, values));
        } catch (Refusal undecided) {
            return "failed";
        }
    }

    private static Map<String, @Nullable Object> looksAt(String expression, Map<String, @Nullable Object> values) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        if (Conditions.parse(expression) instanceof Condition condition) {
            condition.fields().forEach(key -> shown.put(key, values.get(key)));
        }
        return shown;
    }
}
