package org.loonbpm.workflow;

import java.time.Instant;

/** A transition's row in Loonflow's columns; the texts are as they were sent. */
public record SavedTransition(
        long id,
        long workflowId,
        String name,
        int transitionTypeId,
        int timer,
        long sourceStateId,
        long destinationStateId,
        String conditionExpression,
        int attributeTypeId,
        boolean fieldRequireCheck,
        boolean alertEnable,
        String alertText,
        String creator,
        Instant gmtCreated,
        Instant gmtModified,
        boolean isDeleted) {}
