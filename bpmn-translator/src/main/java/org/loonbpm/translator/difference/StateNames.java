package org.loonbpm.translator.difference;

import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** What people call the states that a changed transition leads from or to: the later name, else the earlier. */
record StateNames(WorkflowDefinition before, WorkflowDefinition after) {

    String of(long stateId) {
        if (stateId == 0) {
            return "-";
        }
        return after.state(stateId)
                .or(() -> before.state(stateId))
                .map(State::name)
                .map(name -> "%s (%s)".formatted(name, BpmnIds.state(stateId)))
                .orElse(BpmnIds.state(stateId));
    }
}
