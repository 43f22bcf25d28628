package org.loonbpm.jobs.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.jobs.FindJobs;
import org.loonbpm.jobs.Job;
import org.loonbpm.jobs.JobStatus;
import org.loonbpm.jobs.JobTickets;
import org.loonbpm.web.Times;

/** A page of jobs in the answer: Loonflow's list, and how many there are of each status. */
record JobWire(List<Row> value, int perPage, int page, long total, Map<String, Long> counts) {

    static JobWire of(FindJobs.Found found) {
        var rows = found.page().map(job -> Row.of(job, found.tickets().get(job.ticketId())));
        var counts = new LinkedHashMap<String, Long>();
        found.counts().forEach((status, count) -> counts.put(status.word(), count));
        return new JobWire(rows.value(), rows.perPage(), rows.page(), rows.total(), counts);
    }

    record Row(
            String id,
            String kind,
            JobStatus status,
            long ticketId,
            String ticketTitle,
            long workflowId,
            String workflowName,
            long stateId,
            String stateName,
            int attempts,
            String error,
            String gmtCreated,
            @Nullable String nextAttempt) {

        static Row of(Job job, JobTickets.@Nullable About ticket) {
            Instant next = job.next();
            return new Row(
                    job.id(),
                    job.kind(),
                    job.status(),
                    job.ticketId(),
                    ticket == null ? "" : ticket.title(),
                    job.workflowId(),
                    ticket == null ? "" : ticket.workflowName(),
                    ticket == null ? job.stateId() : ticket.stateId(),
                    ticket == null ? "" : ticket.stateName(),
                    job.attempts(),
                    job.error(),
                    Times.text(job.created()),
                    next == null ? null : Times.text(next));
        }
    }
}
