package org.loonbpm.translator.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * Loonflow's rules of where a ticket goes, as its documentation says them, without any BPMN: a transition of the state is
 * chosen; its conditions are asked in order and the first that holds decides, else the plain destination; a countersign is left
 * when all voted; a timer takes its transition by itself. It knows conditions of the form {@code {field} op number} alone.
 */
final class ReferenceInterpreter {

    private final WorkflowDefinition workflow;
    private final Map<String, Long> fields;
    private State state;
    private int votes;

    ReferenceInterpreter(WorkflowDefinition workflow, Map<String, Long> fields) {
        this.workflow = workflow;
        this.fields = fields;
        this.state = workflow.startState().orElseThrow();
    }

    /** The BPMN id of where the ticket is. */
    String place() {
        return BpmnIds.of(state);
    }

    boolean isOver() {
        return state.kind() == StateKind.END;
    }

    /**
     * What can happen next: choosing a transition, or a timer that runs out. A state of which no transition leads anywhere is left
     * out: its task has no flow at all, and the engine ends a process where no flow leads on.
     */
    List<Step> possible() {
        var steps = new ArrayList<Step>();
        var transitions = workflow.transitionsFrom(state.id());
        if (transitions.stream().noneMatch(this::leadsSomewhere)) {
            return steps;
        }
        for (var transition : transitions) {
            steps.add(new Step("take", transition));
            if (transition.hasTimer() && leadsSomewhere(transition)) {
                steps.add(new Step("elapse", transition));
            }
        }
        return steps;
    }

    record Step(String verb, Transition transition) {}

    /** Does it; says no, and stays, where no condition holds or there is nothing to lead to. */
    boolean follow(Step step) {
        var target = destination(step.transition());
        boolean decides = step.verb().equals("elapse") || !isVoted() || votes == 1;
        if (!decides) {
            votes++;
            return true;
        }
        target.ifPresent(next -> {
            state = next;
            votes = 0;
        });
        return target.isPresent();
    }

    private boolean isVoted() {
        return state.isCountersigned();
    }

    private boolean leadsSomewhere(Transition transition) {
        return workflow.state(transition.destinationStateId()).isPresent()
                || transition.branches().stream()
                        .anyMatch(
                                branch -> workflow.state(branch.targetStateId()).isPresent());
    }

    private Optional<State> destination(Transition transition) {
        for (var branch : transition.branches()) {
            if (holds(branch.expression())) {
                return workflow.state(branch.targetStateId());
            }
        }
        return workflow.state(transition.destinationStateId());
    }

    private boolean holds(String condition) {
        var words = condition.replaceAll("[{}]", "").split(" ");
        long value = Objects.requireNonNull(fields.get(words[0]));
        long bound = Long.parseLong(words[2]);
        return switch (words[1]) {
            case ">" -> value > bound;
            case "<" -> value < bound;
            case ">=" -> value >= bound;
            case "<=" -> value <= bound;
            case "==" -> value == bound;
            case "!=" -> value != bound;
            default -> throw new IllegalArgumentException(condition);
        };
    }
}
