package org.loonbpm.workflow;

/** What somebody wants a transition to be, in Loonflow's words. */
public record TransitionDraft(
        String name,
        int transitionTypeId,
        int timer,
        long sourceStateId,
        long destinationStateId,
        String conditionExpression,
        int attributeTypeId,
        boolean fieldRequireCheck,
        boolean alertEnable,
        String alertText) {}
