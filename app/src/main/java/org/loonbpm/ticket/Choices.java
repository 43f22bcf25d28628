package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;

/** What may be chosen in a state, and what has to be filled in for it. */
final class Choices {

    private Choices() {}

    /** @throws Refusal unless the transition leads out of the state, and to somewhere */
    static Transition transition(Workflow workflow, State state, long transitionId) {
        Transition transition = outOf(workflow, state, transitionId);
        if (!leadsSomewhere(workflow, transition)) {
            // the engine would end the process in silence: without a target there is no flow out of the task
            throw new Refusal(
                    "no_way_on", "transition '%s' leads to a state that does not exist".formatted(transition.name()));
        }
        return transition;
    }

    static boolean leadsSomewhere(Workflow workflow, Transition transition) {
        return workflow.state(transition.destinationStateId()).isPresent()
                || transition.branches().stream()
                        .anyMatch(
                                branch -> workflow.state(branch.targetStateId()).isPresent());
    }

    /**
     * The way by which programs leave a state.
     *
     * @throws Refusal if there is none
     */
    static Transition firstWay(Workflow workflow, State state) {
        return workflow.definition().transitionsFrom(state.id()).stream()
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("no_way_on", "no transition leads out of state '%s'".formatted(state.name())));
    }

    private static Transition outOf(Workflow workflow, State state, long transitionId) {
        return workflow.transition(transitionId)
                .filter(transition -> transition.sourceStateId() == state.id())
                .orElseThrow(() -> new Refusal(
                        "invalid_transition",
                        "transition %d does not lead out of state '%s'; possible: %s"
                                .formatted(
                                        transitionId,
                                        state.name(),
                                        workflow.definition().transitionsFrom(state.id()).stream()
                                                .map(Transition::id)
                                                .toList())));
    }

    /** Required is that the key is there; Loonflow lets a client send it empty. */
    static void requireFields(JsonBody body, State state, Transition transition) {
        if (!transition.fieldsRequired()) {
            return;
        }
        List<String> missing = state.form().entrySet().stream()
                .filter(field -> field.getValue() == FieldAccess.REQUIRED)
                .map(Map.Entry::getKey)
                .filter(key -> !body.json().has(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("field_required", "to do this, fill in: " + String.join(", ", missing));
        }
    }
}
