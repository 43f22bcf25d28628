package org.loonbpm.translator.bpmn;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.parallel.Blocks;

/**
 * The parallel gateways of a workflow, and how flows come to them.
 *
 * <p>A parallel gateway waits for as many tokens as flows lead to it. So the ways into a fork first meet in an exclusive gateway,
 * and so do those of each branch before a join:
 *
 * <pre>
 *   [state_2] --transition_5 (Agree)---&gt; &lt;state_9_merge_3&gt; --state_9_merged_3--&gt; &lt;+ state_9&gt;
 *             --transition_6 (Refuse)--&gt;
 * </pre>
 *
 * Where there is a single way it leads straight there.
 */
final class Gateways {

    private final Map<Long, State> states = new HashMap<>();
    private final Blocks blocks;
    /** By the id of a state, the gateways where several ways come together, with their number. */
    private final Map<Long, Map<String, Integer>> merges = new HashMap<>();

    Gateways(WorkflowDefinition workflow) {
        workflow.states().forEach(state -> states.put(state.id(), state));
        this.blocks = Blocks.of(workflow);
        if (!blocks.isEmpty()) {
            workflow.transitions().stream()
                    .sorted(Comparator.comparing(Transition::id))
                    .forEach(transition -> count(workflow, transition));
        }
    }

    private void count(WorkflowDefinition workflow, Transition transition) {
        var source = workflow.state(transition.sourceStateId());
        if (source.isEmpty() || source.get().kind() == StateKind.END) {
            return;
        }
        var ways = Way.of(workflow, transition);
        // what a timer takes has a flow of its own to the only target
        int flows = ways.size() == 1 && transition.hasTimer() && !isParallel(transition.sourceStateId()) ? 2 : 1;
        for (var way : ways) {
            merge(transition, way.targetStateId())
                    .ifPresent(merge -> merges.computeIfAbsent(way.targetStateId(), id -> new LinkedHashMap<>())
                            .merge(merge, flows, Integer::sum));
        }
    }

    /** The gateway that would bring the transition's way together with others. */
    private Optional<String> merge(Transition transition, long target) {
        return blocks.ofFork(target)
                .map(block -> BpmnIds.merge(block.fork()))
                .or(() -> blocks.ofJoin(target)
                        .flatMap(block ->
                                block.branchOf(transition).map(branch -> BpmnIds.merge(block.join(), branch.first()))));
    }

    /** Whether the state becomes a parallel gateway. */
    boolean has(State state) {
        return blocks.ofFork(state.id()).or(() -> blocks.ofJoin(state.id())).isPresent();
    }

    /** Whether no ticket waits in the state because of what its transitions say. */
    boolean isParallel(long stateId) {
        return Optional.ofNullable(states.get(stateId))
                .filter(state -> state.kind() == StateKind.PARALLEL)
                .isPresent();
    }

    /** The id of the node at which a way of the transition arrives. */
    String entrance(Transition transition, long target) {
        return merge(transition, target).filter(merge -> isMerge(target, merge)).orElseGet(() -> BpmnIds.state(target));
    }

    private boolean isMerge(long target, String merge) {
        return merges.getOrDefault(target, Map.of()).getOrDefault(merge, 0) > 1;
    }

    /** Adds the state's gateway, behind those where the ways to it come together. */
    void add(Process process, State state) {
        merges.getOrDefault(state.id(), Map.of()).keySet().stream()
                .filter(merge -> isMerge(state.id(), merge))
                .forEach(merge -> addMerge(process, merge, state));
        process.addFlowElement(StateTranslator.named(new ParallelGateway(), state));
    }

    private static void addMerge(Process process, String merge, State state) {
        var gateway = new ExclusiveGateway();
        gateway.setId(merge);
        process.addFlowElement(gateway);
        var flow = new SequenceFlow(merge, BpmnIds.of(state));
        flow.setId(BpmnIds.merged(merge));
        process.addFlowElement(flow);
    }
}
