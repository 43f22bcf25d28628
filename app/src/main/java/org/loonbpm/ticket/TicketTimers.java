package org.loonbpm.ticket;

import java.util.List;
import java.util.stream.LongStream;
import org.loonbpm.engine.RunningTimers;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Which transitions a ticket will take by itself. The engine is asked only where a state has such transitions. */
@Component
public class TicketTimers {

    private final RunningTimers timers;

    TicketTimers(RunningTimers timers) {
        this.timers = timers;
    }

    /**
     * A transition that is taken by itself.
     *
     * @param due when, unless the ticket moves before
     */
    public record Timer(long transitionId, String transitionName, String due) {}

    /** Those that run for a ticket in these states. */
    public List<Timer> of(Workflow workflow, LongStream stateIds, String processInstanceId) {
        if (stateIds.mapToObj(workflow.definition()::transitionsFrom)
                .flatMap(List::stream)
                .noneMatch(Transition::hasTimer)) {
            return List.of();
        }
        return timers.of(processInstanceId).stream()
                .map(timer -> new Timer(
                        timer.transitionId(),
                        workflow.transition(timer.transitionId())
                                .map(Transition::name)
                                .orElse(""),
                        Times.text(timer.due())))
                .toList();
    }
}
