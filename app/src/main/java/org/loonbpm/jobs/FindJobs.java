package org.loonbpm.jobs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.security.Permissions;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobs of all sources as one list: what failed first, then what is retried, runs, waits. */
@Service
public class FindJobs {

    private final Permissions permissions;
    private final List<JobSource> sources;
    private final JobTickets tickets;

    FindJobs(Permissions permissions, List<JobSource> sources, JobTickets tickets) {
        this.permissions = permissions;
        this.sources = sources;
        this.tickets = tickets;
    }

    /**
     * A page of jobs.
     *
     * @param counts how many there are of each status, whichever is asked for
     * @param tickets the tickets that the page's jobs are about, by their ids
     */
    public record Found(Page<Job> page, Map<JobStatus, Long> counts, Map<Long, JobTickets.About> tickets) {}

    /** For super administrators. */
    @Transactional(readOnly = true)
    public Found find(Caller caller, JobFilter filter, PageRequest asked) {
        permissions.requireSuperAdministrator(caller);
        var bySource = sources.stream().map(source -> source.counts(filter)).toList();
        Map<JobStatus, Long> counts = sum(bySource);
        JobStatus only = filter.status();
        long total = only == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(only, 0L);
        List<Job> rows = rows(filter, bySource, asked.offset(total), asked.perPage());
        return new Found(
                asked.answer(rows, total),
                counts,
                tickets.of(rows.stream().map(Job::ticketId).distinct().toList()));
    }

    /** How many there are of each status, of one kind or, where that is null, of all. */
    @Transactional(readOnly = true)
    public Map<JobStatus, Long> counts(Caller caller, @Nullable String kind) {
        permissions.requireSuperAdministrator(caller);
        var filter = new JobFilter(null, kind, null, null, null);
        return sum(sources.stream().map(source -> source.counts(filter)).toList());
    }

    /** All that went wrong with a ticket and is not over. */
    @Transactional(readOnly = true)
    public List<Job> troubles(long ticketId) {
        var filter = JobFilter.ofTicket(ticketId);
        var troubles = new ArrayList<Job>();
        for (JobStatus status : List.of(JobStatus.FAILED, JobStatus.RETRYING)) {
            sources.forEach(source -> troubles.addAll(source.list(filter, status, 0, PageRequest.MOST)));
        }
        return troubles;
    }

    private static Map<JobStatus, Long> sum(List<Map<JobStatus, Long>> bySource) {
        var counts = new EnumMap<JobStatus, Long>(JobStatus.class);
        for (JobStatus status : JobStatus.values()) {
            counts.put(
                    status,
                    bySource.stream()
                            .mapToLong(each -> each.getOrDefault(status, 0L))
                            .sum());
        }
        return counts;
    }

    private List<Job> rows(JobFilter filter, List<Map<JobStatus, Long>> counts, long offset, int limit) {
        var rows = new ArrayList<Job>();
        long skip = offset;
        for (JobStatus status : JobStatus.values()) {
            if (filter.status() != null && filter.status() != status) {
                continue;
            }
            for (int i = 0; i < sources.size() && rows.size() < limit; i++) {
                long there = counts.get(i).getOrDefault(status, 0L);
                if (skip < there) {
                    rows.addAll(sources.get(i).list(filter, status, skip, limit - rows.size()));
                }
                skip = Math.max(0, skip - there);
            }
        }
        return rows;
    }
}
