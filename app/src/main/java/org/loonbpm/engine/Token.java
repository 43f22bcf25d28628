package org.loonbpm.engine;

import org.loonbpm.translator.bpmn.BpmnIds;

/** What marks in a process where a ticket stands. */
public record Token(String instance, long stateId) {

    String activity() {
        return BpmnIds.state(stateId);
    }
}
