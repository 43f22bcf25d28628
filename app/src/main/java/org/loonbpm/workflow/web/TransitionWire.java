package org.loonbpm.workflow.web;

import org.loonbpm.web.Times;
import org.loonbpm.workflow.FindTransitions.Connected;
import org.loonbpm.workflow.SavedTransition;

/** A transition's row in the answers, with the states between which it leads. */
record TransitionWire(
        long id,
        String creator,
        String gmtCreated,
        String gmtModified,
        boolean isDeleted,
        String name,
        long workflowId,
        int transitionTypeId,
        int timer,
        long sourceStateId,
        long destinationStateId,
        String conditionExpression,
        int attributeTypeId,
        boolean fieldRequireCheck,
        boolean alertEnable,
        String alertText,
        StateName sourceStateInfo,
        StateName destinationStateInfo) {

    static TransitionWire of(Connected connected) {
        SavedTransition transition = connected.transition();
        return new TransitionWire(
                transition.id(),
                transition.creator(),
                Times.text(transition.gmtCreated()),
                Times.text(transition.gmtModified()),
                transition.isDeleted(),
                transition.name(),
                transition.workflowId(),
                transition.transitionTypeId(),
                transition.timer(),
                transition.sourceStateId(),
                transition.destinationStateId(),
                transition.conditionExpression(),
                transition.attributeTypeId(),
                transition.fieldRequireCheck(),
                transition.alertEnable(),
                transition.alertText(),
                new StateName(connected.sourceName(), transition.sourceStateId()),
                new StateName(connected.destinationName(), transition.destinationStateId()));
    }

    record StateName(String name, long id) {}
}
