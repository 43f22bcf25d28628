package org.loonbpm.jobs;

import java.util.List;
import java.util.Map;

/** Where jobs are. */
interface JobSource {

    /** How many there are of each status; the filter's own status does not matter. */
    Map<JobStatus, Long> counts(JobFilter filter);

    /** Some of one status, always in the same order. */
    List<Job> list(JobFilter filter, JobStatus status, long offset, int limit);

    /** Whether the id is one of this source. */
    boolean knows(String id);

    /** @return whether the job was still there and is tried again now */
    boolean retry(String id);
}
