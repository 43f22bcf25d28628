package org.loonbpm.workflow;

import java.time.Instant;

/** A state's row in Loonflow's columns; the texts are as they were sent. */
public record SavedState(
        long id,
        long workflowId,
        String name,
        boolean isHidden,
        int orderId,
        int typeId,
        boolean enableRetreat,
        boolean rememberLastManEnable,
        int participantTypeId,
        String participant,
        int distributeTypeId,
        String stateFieldStr,
        String label,
        String countersign,
        boolean enableReturn,
        String creator,
        Instant gmtCreated,
        Instant gmtModified,
        boolean isDeleted) {}
