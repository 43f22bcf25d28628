package org.loonbpm.translator.validation;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Each state can be reached from the start state. */
final class StatesAreReachable implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        var start = workflow.startState();
        if (start.isEmpty()) {
            return List.of();
        }
        var reached = reached(workflow, start.get().id());
        return workflow.states().stream()
                .filter(state -> !reached.contains(state.id()))
                .map(StatesAreReachable::problem)
                .toList();
    }

    private static Set<Long> reached(WorkflowDefinition workflow, long start) {
        var reached = new HashSet<Long>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            long state = open.remove();
            if (reached.add(state)) {
                workflow.transitionsFrom(state).stream()
                        .flatMap(StatesAreReachable::targets)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    private static Stream<Long> targets(Transition transition) {
        var branches = transition.branches().stream().map(Branch::targetStateId);
        return Stream.concat(Stream.of(transition.destinationStateId()), branches);
    }

    private static Problem problem(State state) {
        return new Problem(
                ProblemCode.UNREACHABLE_STATE,
                BpmnIds.of(state),
                "no transition leads from the start to \"%s\", expected one".formatted(state.name()));
    }
}
