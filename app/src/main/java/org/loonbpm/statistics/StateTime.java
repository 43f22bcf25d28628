package org.loonbpm.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How long tickets stay in a state.
 *
 * @param stays how often one came and went on
 * @param totalSeconds of all those stays
 * @param waiting how many are there now
 * @param longestSeconds how long the one that has been there longest has waited until now; absent where none is
 */
public record StateTime(
        long workflowId,
        String workflowName,
        long stateId,
        String stateName,
        long stays,
        @Nullable Long medianSeconds,
        @Nullable Long p90Seconds,
        long totalSeconds,
        long waiting,
        @Nullable Long longestSeconds) {}
