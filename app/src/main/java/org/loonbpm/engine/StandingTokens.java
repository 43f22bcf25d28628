package org.loonbpm.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.impl.runtime.Clock;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.impl.util.ProcessDefinitionUtil;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.condition.ProcessVariables;
import org.springframework.stereotype.Component;

/**
 * Makes processes whose tokens stand where tickets from somewhere else stood: nothing is walked through, no transition is
 * taken. {@link TokenMoves} is asked who is to act, as on any arrival.
 *
 * <p>The engine's clock is put back to when a ticket came to its state, so that a timer has the time that is left. The clock is
 * one for the whole process: whoever uses this must not have a server running beside it.
 */
@Component
public class StandingTokens {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private final Clock clock;
    private final EngineCalls engine;

    StandingTokens(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            HistoryService history,
            ProcessEngineConfiguration configuration,
            EngineCalls engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
        this.clock = configuration.getClock();
        this.engine = engine;
    }

    /**
     * Makes a process for each, all written at once.
     *
     * @return the process instances' ids, in the same order
     */
    public List<String> place(List<Standing> standings) {
        try {
            return engine.call(() -> {
                List<String> instances = new ArrayList<>();
                standings.forEach(standing -> instances.add(place(standing)));
                return instances;
            });
        } finally {
            clock.reset();
        }
    }

    /** Removes processes with all that is known of them, because they are placed anew. */
    public void remove(List<String> instances) {
        engine.run(() -> instances.forEach(instance -> {
            if (runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0) {
                runtime.deleteProcessInstance(instance, "placed anew");
            }
            if (history.createHistoricProcessInstanceQuery()
                            .processInstanceId(instance)
                            .count()
                    > 0) {
                history.deleteHistoricProcessInstance(instance);
            }
        }));
    }

    /** The state in which a process's token stands; 0 if there is no such process. */
    public long stateOf(String instance) {
        return runtime.createActivityInstanceQuery().processInstanceId(instance).unfinished().list().stream()
                .map(activity -> String.valueOf(activity.getActivityId()))
                .filter(activity -> activity.matches("state_\\d+"))
                .mapToLong(BpmnIds::stateId)
                .findFirst()
                .orElse(0);
    }

    /** When a process's first timer is due; null if it has none. */
    public @Nullable Instant dueOf(String instance) {
        return management.createTimerJobQuery().processInstanceId(instance).orderByJobDuedate().asc().list().stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant())
                .orElse(null);
    }

    private String place(Standing standing) {
        clock.setCurrentTime(Date.from(standing.since()));
        String instance = management.executeCommand(context -> start(standing));
        Standing.AddedNode added = standing.addedTo();
        if (added != null) {
            Task task = taskOf(instance, added.asker());
            if (!added.asker().equals(task.getAssignee())) {
                tasks.setAssignee(task.getId(), added.asker());
            }
            tasks.delegateTask(task.getId(), added.asked());
        }
        standing.votes()
                .forEach((voter, transition) -> tasks.complete(
                        taskOf(instance, voter).getId(), voter, null, Map.of(ProcessVariables.TRANSITION, transition)));
        CommandContextUtil.getTimerJobService().findTimerJobsByProcessInstanceId(instance).stream()
                .filter(job -> job.getDuedate().toInstant().isBefore(standing.lostBefore()))
                .toList()
                .forEach(job -> management.deleteTimerJob(job.getId()));
        return instance;
    }

    private static String start(Standing standing) {
        String definition = standing.process().processDefinitionId();
        var configuration = CommandContextUtil.getProcessEngineConfiguration();
        var process = ProcessDefinitionUtil.getProcess(definition);
        return configuration
                .getProcessInstanceHelper()
                .createAndStartProcessInstanceWithInitialFlowElement(
                        configuration.getDeploymentManager().findDeployedProcessDefinitionById(definition),
                        Long.toString(standing.ticketId()),
                        null,
                        null,
                        process.getFlowElement(BpmnIds.state(standing.stateId())),
                        process,
                        FieldVariables.of(standing.fields()),
                        null,
                        null,
                        null,
                        true)
                .getId();
    }

    private static Task taskOf(String instance, String username) {
        var open = CommandContextUtil.getTaskService().findTasksByProcessInstanceId(instance);
        return open.stream()
                .filter(task -> open.size() == 1 || username.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("process %s has no task of %s".formatted(instance, username)));
    }
}
