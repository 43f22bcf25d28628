package org.loonbpm.translator.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * One place to which a transition may lead.
 *
 * @param flowId the id of its flow where a transition has several ways
 * @param condition JUEL without the braces; none for a way that needs none
 * @param label the condition as people read it, or empty
 */
record Way(String flowId, Optional<String> condition, long targetStateId, String label) {

    /**
     * The ways of a transition, in the order in which they are tried; those to states that do not exist are left out.
     *
     * <p>A branch to a missing state has no way of its own, but must not be passed over: the ways after it first make sure
     * that it does not apply.
     */
    static List<Way> of(WorkflowDefinition workflow, Transition transition) {
        var ways = new ArrayList<Way>();
        var guard = new StringBuilder();
        var labels = new ConditionLabel(workflow.fields());
        for (int i = 0; i < transition.branches().size(); i++) {
            var branch = transition.branches().get(i);
            var juel = Conditions.compile(branch.expression());
            if (workflow.state(branch.targetStateId()).isPresent()) {
                ways.add(new Way(
                        BpmnIds.branch(transition, i + 1),
                        Optional.of(guard + juel),
                        branch.targetStateId(),
                        labels.of(branch.expression())));
            } else {
                guard.append(
                        "conditions.notToMissingState(%s, 'state %d') and ".formatted(juel, branch.targetStateId()));
            }
        }
        if (workflow.state(transition.destinationStateId()).isPresent()) {
            ways.add(new Way(BpmnIds.otherwise(transition), guardAlone(guard), transition.destinationStateId(), ""));
        }
        return ways;
    }

    private static Optional<String> guardAlone(StringBuilder guard) {
        return guard.isEmpty() ? Optional.empty() : Optional.of(guard.substring(0, guard.length() - " and ".length()));
    }
}
