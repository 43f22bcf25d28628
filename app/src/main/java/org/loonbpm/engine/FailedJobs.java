package org.loonbpm.engine;

import java.util.List;
import java.util.stream.Stream;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.springframework.stereotype.Component;

/** What the engine could not do for a ticket by itself, such as a timer's transition. */
@Component
public class FailedJobs {

    private final ManagementService management;

    FailedJobs(ManagementService management) {
        this.management = management;
    }

    /** The errors of the process's jobs, also of those that will be tried again. */
    public List<String> errors(String instance) {
        return Stream.of(
                        management
                                .createDeadLetterJobQuery()
                                .processInstanceId(instance)
                                .list(),
                        management
                                .createTimerJobQuery()
                                .processInstanceId(instance)
                                .withException()
                                .list(),
                        management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .withException()
                                .list())
                .flatMap(List::stream)
                .map(Job::getExceptionMessage)
                .map(String::valueOf)
                .toList();
    }
}
