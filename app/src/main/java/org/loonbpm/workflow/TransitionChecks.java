package org.loonbpm.workflow;

import java.util.Set;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.translator.condition.SyntaxProblem;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.web.Refusal;
import tools.jackson.databind.JsonNode;

/** What the attributes of a transition have to be. */
final class TransitionChecks {

    private static final Set<Integer> TYPES = Set.of(0, 1, 2);

    private TransitionChecks() {}

    /**
     * @param states the ids of the workflow's states
     */
    static void check(TransitionDraft draft, Set<Long> states) {
        Checks.code("attribute_type_id", draft.attributeTypeId(), TransitionKind.values());
        if (!TYPES.contains(draft.transitionTypeId())) {
            throw Refusal.invalid(
                    "transition_type_id must be 1 (common) or 2 (timer), not " + draft.transitionTypeId());
        }
        if (draft.timer() < 0) {
            throw Refusal.invalid("timer must be a number of seconds, 0 for none, not " + draft.timer());
        }
        requireState("source_state_id", draft.sourceStateId(), states);
        if (draft.destinationStateId() != 0) {
            requireState("destination_state_id", draft.destinationStateId(), states);
        }
        checkConditions(draft.conditionExpression(), states);
    }

    private static void checkConditions(String text, Set<Long> states) {
        Checks.jsonList("condition_expression", text);
        for (JsonNode entry : JsonTexts.readOrEmptyObject(text)) {
            if (!entry.path("expression").isString()
                    || !entry.path("target_state_id").isIntegralNumber()) {
                throw Refusal.invalid(
                        "condition_expression must be the JSON text of [{\"expression\":\"{days} > 3\",\"target_state_id\":11}], not %s in it"
                                .formatted(entry));
            }
            checkExpression(entry.path("expression").stringValue());
            requireState("target_state_id", entry.path("target_state_id").asLong(0), states);
        }
    }

    private static void checkExpression(String text) {
        if (Conditions.parse(text) instanceof SyntaxProblem problem) {
            throw new Refusal(
                    "condition_unreadable",
                    "the condition \"%s\" cannot be read at character %d: %s"
                            .formatted(text, problem.column(), problem.message()));
        }
    }

    private static void requireState(String name, long id, Set<Long> states) {
        if (!states.contains(id)) {
            throw Refusal.invalid("%s must be a state of the same workflow, %d is none".formatted(name, id));
        }
    }
}
