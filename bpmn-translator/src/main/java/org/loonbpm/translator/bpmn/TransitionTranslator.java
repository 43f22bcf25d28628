package org.loonbpm.translator.bpmn;

import java.util.List;
import java.util.Optional;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.loonbpm.translator.definition.Transition;

/**
 * Translates one transition into its flow and, where conditions decide, a gateway behind it.
 *
 * <pre>
 *   --transition_5--&gt; &lt;transition_5_condition&gt; --transition_5_branch_1 [days &gt; 3]--&gt; [state_3]
 *                                             --transition_5_default---------------&gt; [state_2]
 * </pre>
 *
 * A transition with one way only, a single branch say, has no gateway, its flow carries the condition: the engine refuses a
 * gateway with a single conditional flow. When no way applies, the engine refuses to go on and the ticket stays.
 */
final class TransitionTranslator {

    private final Process process;
    private final Gateways gateways;
    private final Transition transition;
    private final List<Way> ways;

    TransitionTranslator(Process process, Gateways gateways, Transition transition, List<Way> ways) {
        this.process = process;
        this.gateways = gateways;
        this.transition = transition;
        this.ways = ways;
    }

    /**
     * Adds what the transition becomes.
     *
     * @param source the node that its flow leaves
     * @param chosen the condition that the transition was chosen, where there are others
     */
    void translate(String source, Optional<String> chosen) {
        var condition = alone().flatMap(Way::condition);
        var both = chosen.map(first ->
                        condition.map(second -> first + " and " + second).orElse(first))
                .or(() -> condition);
        addFlow(BpmnIds.of(transition), source, target(), both).setName(XmlText.name(name()));
        if (alone().isEmpty()) {
            addGateway();
        }
        if (transition.hasTimer() && !gateways.isParallel(transition.sourceStateId())) {
            process.addFlowElement(TimerEvents.timer(process, transition));
            var flow = addFlow(BpmnIds.elapsed(transition), BpmnIds.timer(transition), target(), condition);
            flow.setExecutionListeners(List.of(TimerEvents.elapsedListener()));
        }
    }

    private Optional<Way> alone() {
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    private String target() {
        return alone().map(way -> gateways.entrance(transition, way.targetStateId()))
                .orElse(BpmnIds.condition(transition));
    }

    private String name() {
        return alone().filter(way -> !way.label().isEmpty())
                .map(way -> "%s [%s]".formatted(transition.name(), way.label()))
                .orElse(transition.name());
    }

    private void addGateway() {
        var gateway = new ExclusiveGateway();
        gateway.setId(BpmnIds.condition(transition));
        process.addFlowElement(gateway);
        for (Way way : ways) {
            var target = gateways.entrance(transition, way.targetStateId());
            addFlow(way.flowId(), gateway.getId(), target, way.condition()).setName(XmlText.name(way.label()));
            if (way.condition().isEmpty()) {
                gateway.setDefaultFlow(way.flowId());
            }
        }
    }

    private SequenceFlow addFlow(String id, String source, String target, Optional<String> condition) {
        var flow = new SequenceFlow(source, target);
        flow.setId(id);
        condition.map(EngineContract::expression).ifPresent(flow::setConditionExpression);
        process.addFlowElement(flow);
        return flow;
    }
}
