package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Translates a whole workflow: its nodes in the order of the states, each followed by its ways out. */
public final class ProcessTranslator {

    private static final String TARGET_NAMESPACE = "https://loonbpm.org/workflow";

    /** The process, not laid out yet, with what the engine needs and nothing else. */
    public BpmnModel translate(WorkflowDefinition workflow) {
        var process = new Process();
        process.setId(BpmnIds.of(workflow));
        process.setName(XmlText.name(workflow.name()));
        process.setExecutable(true);
        workflow.startState().ifPresent(state -> addStart(process, state));
        var gateways = new Gateways(workflow);
        for (State state : workflow.states()) {
            var kind = NodeKind.of(state);
            if (gateways.has(state)) {
                gateways.add(process, state);
            } else {
                process.addFlowElement(kind.translator().translate(state));
            }
            if (kind != NodeKind.END) {
                new ExitTranslator(workflow, process, gateways, state).translate();
            }
        }
        var model = new BpmnModel();
        model.setTargetNamespace(TARGET_NAMESPACE);
        model.addProcess(process);
        return model;
    }

    private static void addStart(Process process, State state) {
        var event = new StartEvent();
        event.setId(BpmnIds.START_EVENT);
        process.addFlowElement(event);
        var flow = new SequenceFlow(BpmnIds.START_EVENT, BpmnIds.of(state));
        flow.setId(BpmnIds.START_FLOW);
        process.addFlowElement(flow);
    }
}
