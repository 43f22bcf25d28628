package org.loonbpm.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.loonbpm.security.Caller;
import org.loonbpm.security.Permissions;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;

/** Has jobs that went wrong done again now. Each in a transaction of its own: one that cannot be does not keep the others. */
@Service
public class RetryJobs {

    private static final List<JobStatus> WRONG = List.of(JobStatus.FAILED, JobStatus.RETRYING);

    private final Permissions permissions;
    private final List<JobSource> sources;

    RetryJobs(Permissions permissions, List<JobSource> sources) {
        this.permissions = permissions;
        this.sources = sources;
    }

    /**
     * Those named. What has been done meanwhile, or runs just now, is passed over.
     *
     * @return how many are tried again
     */
    public long named(Caller caller, Collection<String> ids) {
        permissions.requireSuperAdministrator(caller);
        return ids.stream().distinct().filter(this::retry).count();
    }

    /**
     * All that fit the filter, whether they failed for good or would be tried again later.
     *
     * @throws Refusal if the filter asks for what has not gone wrong
     */
    public long all(Caller caller, JobFilter filter) {
        permissions.requireSuperAdministrator(caller);
        if (filter.status() != null && !WRONG.contains(filter.status())) {
            throw Refusal.invalid("only jobs that are failed or retrying can be done again, not those that are %s"
                    .formatted(filter.status().word()));
        }
        var ids = new ArrayList<String>();
        for (JobSource source : sources) {
            WRONG.stream()
                    .filter(status -> filter.status() == null || filter.status() == status)
                    .flatMap(status -> source.list(filter, status, 0, PageRequest.MOST).stream())
                    .forEach(job -> ids.add(job.id()));
        }
        return ids.stream().filter(this::retry).count();
    }

    private boolean retry(String id) {
        return sources.stream()
                .filter(source -> source.knows(id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("'%s' is no job's id".formatted(id)))
                .retry(id);
    }
}
