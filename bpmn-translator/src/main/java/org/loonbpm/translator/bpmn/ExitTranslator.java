package org.loonbpm.translator.bpmn;

import java.util.Optional;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * Translates the transitions out of one state.
 *
 * <pre>
 *   one transition         [state_1] --transition_5--&gt; target
 *   several                [state_1] --state_1_choose--&gt; &lt;state_1_choice&gt; --transition_5 [transition_id == 5]--&gt; target
 *                                                                        --transition_6 [transition_id == 6]--&gt; target
 * </pre>
 *
 * All flows out of a parallel gateway are taken, so none of them has a condition.
 *
 * <p>Transitions that lead nowhere have no flow. Where several were defined and only one leads somewhere, its flow keeps the
 * condition and leaves the task without a gateway: the engine refuses a gateway with a single conditional flow.
 */
final class ExitTranslator {

    private final WorkflowDefinition workflow;
    private final Process process;
    private final Gateways gateways;
    private final State state;

    ExitTranslator(WorkflowDefinition workflow, Process process, Gateways gateways, State state) {
        this.workflow = workflow;
        this.process = process;
        this.gateways = gateways;
        this.state = state;
    }

    void translate() {
        var transitions = workflow.transitionsFrom(state.id());
        var leading = transitions.stream()
                .filter(transition -> !Way.of(workflow, transition).isEmpty())
                .toList();
        boolean chosenAmong = transitions.size() > 1 && !gateways.has(state);
        var source = chosenAmong && leading.size() > 1 ? addChoice() : BpmnIds.of(state);
        for (Transition transition : leading) {
            var chosen = chosenAmong ? Optional.of(EngineContract.chosen(transition.id())) : Optional.<String>empty();
            new TransitionTranslator(process, gateways, transition, Way.of(workflow, transition))
                    .translate(source, chosen);
        }
    }

    private String addChoice() {
        var gateway = new ExclusiveGateway();
        gateway.setId(BpmnIds.choice(state));
        process.addFlowElement(gateway);
        var flow = new SequenceFlow(BpmnIds.of(state), gateway.getId());
        flow.setId(BpmnIds.choose(state));
        process.addFlowElement(flow);
        return gateway.getId();
    }
}
