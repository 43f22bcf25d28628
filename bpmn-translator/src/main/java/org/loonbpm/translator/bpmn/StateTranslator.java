package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.FlowNode;
import org.loonbpm.translator.definition.State;

/** Makes the BPMN node of a state. */
interface StateTranslator {

    FlowNode translate(State state);

    /** Gives a node the state's id and name. */
    static <T extends FlowNode> T named(T node, State state) {
        node.setId(BpmnIds.of(state));
        node.setName(XmlText.name(state.name()));
        return node;
    }
}
