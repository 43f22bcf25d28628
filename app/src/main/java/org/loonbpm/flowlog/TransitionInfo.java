package org.loonbpm.flowlog;

import org.loonbpm.ticket.Intervention;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.workflow.Workflow;

/** What was done, in words. */
record TransitionInfo(long transitionId, String transitionName, int attributeTypeId) {

    static TransitionInfo of(FlowLog entry, Workflow workflow) {
        if (entry.transitionId() == 0) {
            return new TransitionInfo(
                    0, Intervention.of(entry.interveneTypeId()).title(), TransitionKind.OTHER.code());
        }
        return workflow.transition(entry.transitionId())
                .map(transition -> new TransitionInfo(
                        transition.id(), transition.name(), transition.kind().code()))
                .orElseGet(() -> new TransitionInfo(
                        entry.transitionId(), Intervention.NONE.title(), TransitionKind.OTHER.code()));
    }
}
