package org.loonbpm.workflow;

/** What somebody wants a state to be, in Loonflow's words. */
public record StateDraft(
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
        String label) {}
