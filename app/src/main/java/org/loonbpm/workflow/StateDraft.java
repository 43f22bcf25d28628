package org.loonbpm.workflow;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a state to be, in Loonflow's words.
 *
 * @param countersign how votes end, as a JSON text; null where nothing is said of it: Loonflow's clients do not know it
 * @param enableReturn whether tickets may be sent back from here; null likewise
 */
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
        String label,
        @Nullable String countersign,
        @Nullable Boolean enableReturn) {}
