package org.loonbpm.translator.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * The rules of where a ticket goes, as Loonflow's documentation and docs/mapping.md say them, without any BPMN: a transition of the
 * state is chosen; its conditions are asked in order and the first that holds decides, else the plain destination; a countersign
 * is left when all voted; a timer takes its transition by itself. A parallel state with several transitions takes them all, one
 * with a single transition takes it when as many have come as set out. It knows conditions of the form {@code {field} op number}
 * alone.
 */
final class ReferenceInterpreter {

    private final WorkflowDefinition workflow;
    private final Map<String, Long> fields;
    /** Where the ticket is, with the votes that were cast there. */
    private final Map<State, Integer> places = new LinkedHashMap<>();

    private int branches;
    private int arrived;
    private @Nullable State end;

    ReferenceInterpreter(WorkflowDefinition workflow, Map<String, Long> fields) {
        this.workflow = workflow;
        this.fields = fields;
        places.put(workflow.startState().orElseThrow(), 0);
    }

    /** The BPMN ids of where the ticket is. */
    String place() {
        return end != null
                ? BpmnIds.of(end)
                : places.keySet().stream().map(BpmnIds::of).sorted().collect(Collectors.joining(","));
    }

    boolean isOver() {
        return end != null;
    }

    /**
     * What can happen next: choosing a transition, or a timer that runs out. A state of which no transition leads anywhere is left
     * out: its task has no flow at all, and the engine ends a process where no flow leads on.
     */
    List<Step> possible() {
        var steps = new ArrayList<Step>();
        for (var state : places.keySet()) {
            var transitions = workflow.transitionsFrom(state.id());
            if (transitions.stream().anyMatch(this::leadsSomewhere)) {
                for (var transition : transitions) {
                    steps.add(new Step("take", state, transition));
                    if (transition.hasTimer() && leadsSomewhere(transition)) {
                        steps.add(new Step("elapse", state, transition));
                    }
                }
            }
        }
        return steps;
    }

    record Step(String verb, State state, Transition transition) {}

    /** Does it; says no, and stays, where no condition holds or there is nothing to lead to. */
    boolean follow(Step step) {
        int votes = places.getOrDefault(step.state(), 0);
        boolean decides = step.verb().equals("elapse") || !step.state().isCountersigned() || votes == 1;
        if (!decides) {
            places.put(step.state(), votes + 1);
            return true;
        }
        var target = destination(step.transition()).filter(this::isLeft);
        target.ifPresent(next -> {
            places.remove(step.state());
            arrive(next);
        });
        return target.isPresent();
    }

    /** Whoever comes last to a join that leads nowhere cannot come. */
    private boolean isLeft(State target) {
        var out = workflow.transitionsFrom(target.id());
        boolean last = target.kind() == StateKind.PARALLEL && out.size() == 1 && arrived + 1 == branches;
        return !last || destination(out.get(0)).isPresent();
    }

    private void arrive(State state) {
        var out = workflow.transitionsFrom(state.id());
        if (state.kind() == StateKind.END) {
            end = state;
        } else if (state.kind() != StateKind.PARALLEL) {
            places.put(state, 0);
        } else if (out.size() > 1) {
            branches = out.size();
            arrived = 0;
            out.forEach(this::go);
        } else if (++arrived == branches) {
            go(out.get(0));
        }
    }

    private void go(Transition transition) {
        arrive(destination(transition).orElseThrow());
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
