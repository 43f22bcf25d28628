package org.loonbpm.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tickets opened in a period, and what has become of them until now.
 *
 * @param days by day and workflow, the earliest first; only those on which tickets were opened
 * @param workflows by workflow, those with the most tickets first
 */
public record OpenedTickets(Period period, List<Day> days, List<OfWorkflow> workflows, Figures all) {

    /** @param ended how many of those opened on that day have ended meanwhile */
    public record Day(LocalDate day, long workflowId, long opened, long ended) {}

    public record OfWorkflow(long workflowId, String workflowName, Figures figures) {}

    /**
     * How many, and how long those that ended took from their opening; the seconds are absent while none has ended.
     *
     * @param p90Seconds nine of ten took no longer
     */
    public record Figures(
            long opened,
            long ended,
            @Nullable Long medianSeconds,
            @Nullable Long p90Seconds) {}
}
