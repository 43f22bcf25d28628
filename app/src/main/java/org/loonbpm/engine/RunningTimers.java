package org.loonbpm.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.flowable.engine.ManagementService;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.springframework.stereotype.Component;

/** Which transitions will be taken by themselves, and when. */
@Component
public class RunningTimers {

    private final ManagementService management;

    RunningTimers(ManagementService management) {
        this.management = management;
    }

    /** A transition whose time comes. */
    public record Timer(long transitionId, Instant due) {}

    /** Those of a process; the next comes first. */
    public List<Timer> of(String instance) {
        return management.createTimerJobQuery().processInstanceId(instance).timers().list().stream()
                .map(job -> new Timer(
                        BpmnIds.transitionId(job.getElementId()),
                        job.getDuedate().toInstant()))
                .sorted(Comparator.comparing(Timer::due))
                .toList();
    }
}
