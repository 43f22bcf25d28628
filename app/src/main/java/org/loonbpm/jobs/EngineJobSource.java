package org.loonbpm.jobs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.EngineJobs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine's own jobs: timers, and whatever else it does by itself. */
@Component
@Order(2)
class EngineJobSource implements JobSource {

    static final String TIMER = "timer";

    private static final String OTHER = "engine";
    private static final String PREFIX = "engine:";

    private final EngineJobs jobs;

    EngineJobSource(EngineJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Map<JobStatus, Long> counts(JobFilter filter) {
        var counts = new EnumMap<JobStatus, Long>(JobStatus.class);
        if (concerns(filter)) {
            jobs.counts(wanted(filter.with(null))).forEach((status, count) -> counts.put(JobStatus.of(status), count));
        }
        return counts;
    }

    @Override
    public List<Job> list(JobFilter filter, JobStatus status, long offset, int limit) {
        return concerns(filter)
                ? jobs.list(wanted(filter.with(status)), offset, limit).stream()
                        .map(EngineJobSource::job)
                        .toList()
                : List.of();
    }

    private static boolean concerns(JobFilter filter) {
        return filter.kind() == null
                || filter.kind().equals(TIMER)
                || filter.kind().equals(OTHER);
    }

    private static EngineJobs.Wanted wanted(JobFilter filter) {
        JobStatus status = filter.status();
        @Nullable
        Boolean timers =
                filter.kind() == null ? null : Boolean.valueOf(filter.kind().equals(TIMER));
        return new EngineJobs.Wanted(
                status == null ? null : status.word(),
                timers,
                filter.workflowId(),
                filter.ticketId(),
                filter.createdBefore());
    }

    private static Job job(EngineJobs.EngineJob job) {
        return new Job(
                PREFIX + job.id(),
                job.timer() ? TIMER : OTHER,
                JobStatus.of(job.status()),
                job.ticketId(),
                job.workflowId(),
                0,
                job.attempts(),
                job.error(),
                job.created(),
                job.due());
    }

    @Override
    public boolean knows(String id) {
        return id.matches("engine:(timer|job|dead)-.+");
    }

    @Override
    public boolean retry(String id) {
        return jobs.retry(id.substring(PREFIX.length()));
    }
}
