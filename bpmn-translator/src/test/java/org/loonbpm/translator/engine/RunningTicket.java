package org.loonbpm.translator.engine;

import java.util.Map;
import java.util.TreeSet;
import org.flowable.engine.ProcessEngine;

/** A ticket on the engine. */
final class RunningTicket {

    private final ProcessEngine engine;
    private final String instance;

    private RunningTicket(ProcessEngine engine, String instance) {
        this.engine = engine;
        this.instance = instance;
    }

    static RunningTicket start(ProcessEngine engine, String processKey, Map<String, Object> fields) {
        var started = engine.getRuntimeService().startProcessInstanceByKey(processKey, "1", fields);
        return new RunningTicket(engine, started.getId());
    }

    /** The BPMN ids of where it is, or of the end at which it arrived. */
    String place() {
        if (isRunning()) {
            var places = new TreeSet<>(engine.getRuntimeService().getActiveActivityIds(instance));
            places.removeIf(place -> place.endsWith("_timer"));
            return String.join(",", places);
        }
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getEndActivityId();
    }

    /** Somebody in the state chooses the transition, in a countersign the next who has not voted; or a program's answer does. */
    void take(String state, long transition) {
        Map<String, Object> chosen = Map.of("transition_id", transition);
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(state)
                .list();
        if (!tasks.isEmpty()) {
            engine.getTaskService().complete(tasks.get(0).getId(), "ann", null, chosen);
            return;
        }
        var waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(instance)
                .activityId(state)
                .singleResult();
        engine.getRuntimeService().trigger(waiting.getId(), null, chosen);
    }

    void elapse(long transition) {
        var timer = engine.getManagementService()
                .createTimerJobQuery()
                .processInstanceId(instance)
                .elementId("transition_" + transition + "_timer")
                .singleResult();
        // a way that no condition opens fails each time: the engine must not give the timer up after three walks over
        // it
        engine.getManagementService().setTimerJobRetries(timer.getId(), 3);
        var job = engine.getManagementService().moveTimerToExecutableJob(timer.getId());
        engine.getManagementService().executeJob(job.getId());
    }

    void remove() {
        if (isRunning()) {
            engine.getRuntimeService().deleteProcessInstance(instance, "walked enough");
        }
    }

    private boolean isRunning() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0;
    }
}
