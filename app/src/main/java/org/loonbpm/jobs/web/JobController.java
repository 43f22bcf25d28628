package org.loonbpm.jobs.web;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.loonbpm.jobs.FindJobs;
import org.loonbpm.jobs.JobFilter;
import org.loonbpm.jobs.JobStatus;
import org.loonbpm.jobs.RetryJobs;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1.0/jobs")
class JobController {

    private final FindJobs find;
    private final RetryJobs retry;
    private final Clock clock;

    JobController(FindJobs find, RetryJobs retry, Clock clock) {
        this.find = find;
        this.retry = retry;
        this.clock = clock;
    }

    @GetMapping
    Answer list(
            Caller caller,
            @RequestParam(name = "status", defaultValue = "") String status,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "workflow_id", required = false) @Nullable Long workflowId,
            @RequestParam(name = "ticket_id", required = false) @Nullable Long ticketId,
            @RequestParam(name = "older_than", required = false) @Nullable Long olderThan,
            PageRequest page) {
        return Answer.of(JobWire.of(find.find(caller, filter(status, kind, workflowId, ticketId, olderThan), page)));
    }

    @PostMapping("/retry")
    Answer retry(Caller caller, @RequestBody RetryBody body) {
        if ((body.ids() == null) == (body.all() == null)) {
            throw Refusal.invalid("say either ids, a list of jobs' ids, or all, which may be {} or name a filter");
        }
        RetryBody.Filter all = body.all();
        long retried = body.ids() != null
                ? retry.named(caller, body.ids())
                : retry.all(
                        caller, filter(all.status(), all.kind(), all.workflowId(), all.ticketId(), all.olderThan()));
        return Answer.of(new Retried(retried));
    }

    private JobFilter filter(
            @Nullable String status,
            @Nullable String kind,
            @Nullable Long workflowId,
            @Nullable Long ticketId,
            @Nullable Long olderThan) {
        return new JobFilter(
                status == null || status.isEmpty() ? null : JobStatus.of(status),
                kind == null || kind.isEmpty() ? null : kind,
                workflowId,
                ticketId,
                olderThan == null ? null : clock.instant().minus(age(olderThan)));
    }

    private static Duration age(long seconds) {
        if (seconds < 0 || seconds > Integer.MAX_VALUE) {
            throw Refusal.invalid("older_than must be a number of seconds, not %d".formatted(seconds));
        }
        return Duration.ofSeconds(seconds);
    }

    record Retried(long retried) {}
}
