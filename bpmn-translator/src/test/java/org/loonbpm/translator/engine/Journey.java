package org.loonbpm.translator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One ticket's way through a deployed process, told in lines:
 *
 * <pre>
 *   with {"days": 5}       the ticket's fields, before it starts; starts another ticket when it comes again
 *   at state_1             where it is; in several states at once: at state_3 state_4
 *   take 7                 somebody chooses transition 7 (in a countersign, the first who has not voted)
 *   refuse 7 because text  the same, and the engine says no with that text
 *   elapse 7               the timer of transition 7 fires
 *   ended state_9          it is over, at that end event
 * </pre>
 */
public final class Journey {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ProcessEngine engine;
    private final String processKey;
    private final List<String> instances = new ArrayList<>();

    private Journey(ProcessEngine engine, String processKey) {
        this.engine = engine;
        this.processKey = processKey;
    }

    public static void follow(ProcessEngine engine, String processKey, List<String> lines) {
        var journey = new Journey(engine, processKey);
        lines.stream().filter(line -> !line.isBlank()).forEach(journey::follow);
        journey.instances.forEach(journey::remove);
    }

    private void follow(String line) {
        var words = line.split(" ", 2);
        var rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "with" -> start(rest);
            case "at" -> assertThat(places()).as(line).containsExactly(rest.split(" "));
            case "take" -> take(rest);
            case "refuse" -> refuse(rest.split(" because ", 2));
            case "elapse" -> elapse(rest);
            case "ended" -> assertThat(end()).as(line).isEqualTo(rest);
            default -> throw new IllegalArgumentException("no such step: " + line);
        }
    }

    @SuppressWarnings("unchecked")
    private void start(String fields) {
        Map<String, Object> variables = new HashMap<>(JSON.readValue(fields, Map.class));
        variables.replaceAll((key, value) -> value instanceof Integer number ? Long.valueOf(number) : value);
        var instance = engine.getRuntimeService().startProcessInstanceByKey(processKey, "1", variables);
        instances.add(instance.getId());
    }

    private void take(String transition) {
        Map<String, Object> chosen = Map.of("transition_id", Long.valueOf(transition));
        var place = placeOf(transition);
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance())
                .taskDefinitionKey(place)
                .list();
        if (!tasks.isEmpty()) {
            engine.getTaskService().complete(tasks.get(0).getId(), "ann", null, chosen);
            return;
        }
        var waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(instance())
                .activityId(place)
                .singleResult();
        engine.getRuntimeService().trigger(waiting.getId(), null, chosen);
    }

    /** The state that the transition leaves; where the ticket is not there, the first in which it is. */
    private String placeOf(String transition) {
        var model = engine.getRepositoryService().getBpmnModel(definitionId());
        return Optional.ofNullable((SequenceFlow) model.getFlowElement("transition_" + transition))
                .map(flow -> flow.getSourceRef().replace("_choice", ""))
                .filter(places()::contains)
                .orElseGet(() -> places().first());
    }

    private String definitionId() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance())
                .singleResult()
                .getProcessDefinitionId();
    }

    private void refuse(String[] words) {
        var before = places();
        assertThatThrownBy(() -> take(words[0]))
                .isInstanceOf(FlowableException.class)
                .hasStackTraceContaining(words[1]);
        assertThat(places()).isEqualTo(before);
    }

    private void elapse(String transition) {
        var timer = engine.getManagementService()
                .createTimerJobQuery()
                .processInstanceId(instance())
                .elementId("transition_" + transition + "_timer")
                .singleResult();
        engine.getManagementService().moveTimerToExecutableJob(timer.getId());
        engine.getManagementService().executeJob(timer.getId());
        assertThat(variable("elapsed")).isEqualTo("transition_" + transition + "_elapsed");
    }

    private TreeSet<String> places() {
        var places = new TreeSet<>(engine.getRuntimeService().getActiveActivityIds(instance()));
        places.removeIf(place -> place.endsWith("_timer"));
        return places;
    }

    private @Nullable Object variable(String name) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private String end() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance())
                .finished()
                .singleResult()
                .getEndActivityId();
    }

    private String instance() {
        return instances.get(instances.size() - 1);
    }

    private void remove(String instance) {
        var running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .count();
        if (running > 0) {
            engine.getRuntimeService().deleteProcessInstance(instance, "journey over");
        }
    }
}
