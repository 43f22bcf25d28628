package org.loonbpm.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.testing.WorkflowSketch.Arrow;

/** Makes a sketched workflow through the API. */
final class Publisher {

    private static final int NORMAL = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int PARALLEL = 3;

    private final Actor admin;
    private final String application;

    Publisher(Actor admin, String application) {
        this.admin = admin;
        this.application = application;
    }

    PublishedWorkflow publish(String name, WorkflowSketch sketch) {
        long workflow =
                admin.post("/workflows", settings(name, sketch)).requireDone().number("/data/workflow_id");
        String path = "/workflows/" + workflow;
        sketch.fields()
                .forEach((key, type) ->
                        admin.post(path + "/custom_fields", field(key, type)).requireDone());
        Map<String, Long> states = states(path, sketch);
        Map<String, Long> transitions = new HashMap<>();
        for (Arrow arrow : sketch.transitions()) {
            var reply = admin.post(path + "/transitions", transition(arrow, sketch, states))
                    .requireDone();
            transitions.put(arrow.name(), reply.number("/data/value/transition_id"));
        }
        return new PublishedWorkflow(workflow, states, transitions);
    }

    private Map<String, Long> states(String path, WorkflowSketch sketch) {
        Map<String, Long> ids = new HashMap<>();
        String form = Stream.concat(Stream.of("title"), sketch.fields().keySet().stream())
                .map(key -> "\"%s\":3".formatted(key))
                .collect(Collectors.joining(",", "{", "}"));
        ids.put(WorkflowSketch.START, state(path, WorkflowSketch.START, 1, START, Handlers.creator(), form));
        sketch.states()
                .forEach((state, handlers) -> ids.put(
                        state, state(path, state, 1 + ids.size(), kind(state, sketch), handlers, form(state, sketch))));
        ids.put(WorkflowSketch.END, state(path, WorkflowSketch.END, 1 + ids.size(), END, Handlers.NOBODY, "{}"));
        return ids;
    }

    private static int kind(String state, WorkflowSketch sketch) {
        return sketch.parallels().contains(state) ? PARALLEL : NORMAL;
    }

    private static String form(String state, WorkflowSketch sketch) {
        return Stream.concat(
                        Stream.of("\"title\":1"), sketch.form(state).stream().map("\"%s\":3"::formatted))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private long state(String path, String name, int order, int type, Handlers handlers, String form) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("order_id", order);
        body.put("type_id", type);
        body.put("participant_type_id", handlers.participantType());
        body.put("participant", handlers.participant());
        body.put("distribute_type_id", handlers.distributeType());
        if (!handlers.countersign().isEmpty()) {
            body.put("countersign", handlers.countersign());
        }
        if (handlers.mayReturn()) {
            body.put("enable_return", 1);
        }
        body.put("remember_last_man_enable", 0);
        body.put("state_field_str", form);
        body.put("label", "{}");
        body.put("is_hidden", 0);
        body.put("enable_retreat", 1);
        return admin.post(path + "/states", body).requireDone().number("/data/state_id");
    }

    private Map<String, Object> settings(String name, WorkflowSketch sketch) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("description", "made by a test");
        body.put("notices", "");
        body.put("view_permission_check", 1);
        body.put("limit_expression", "{}");
        body.put(
                "display_form_str",
                sketch.displayed().stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]")));
        body.put("title_template", "");
        body.put("content_template", "");
        body.put("workflow_admin", "");
        body.put("intervener", "");
        body.put("view_persons", "");
        body.put("view_depts", "");
        body.put("api_permission_apps", application);
        body.putAll(sketch.settings());
        return body;
    }

    private static Map<String, Object> field(String key, int type) {
        var body = new HashMap<String, Object>();
        body.put("field_key", key);
        body.put("field_name", key);
        body.put("field_type_id", type);
        body.put("order_id", 10);
        body.put("description", "");
        body.put("label", "{}");
        body.put("field_template", "");
        body.put("default_value", "");
        body.put("boolean_field_display", "{}");
        body.put("field_choice", "{}");
        return body;
    }

    private static Map<String, Object> transition(Arrow arrow, WorkflowSketch sketch, Map<String, Long> states) {
        var body = new HashMap<String, Object>();
        body.put("name", arrow.name());
        body.put("transition_type_id", arrow.seconds() == 0 ? 1 : 2);
        body.put("timer", arrow.seconds());
        body.put("source_state_id", states.get(arrow.source()));
        body.put("destination_state_id", states.get(arrow.destination()));
        body.put("condition_expression", conditions(sketch.conditions().get(arrow.name()), states));
        body.put("attribute_type_id", arrow.kind());
        body.put("field_require_check", 0);
        body.put("alert_enable", 0);
        body.put("alert_text", "");
        return body;
    }

    private static String conditions(@Nullable Map<String, String> condition, Map<String, Long> states) {
        return condition == null
                ? "[]"
                : "[{\"expression\":\"%s\",\"target_state_id\":%d}]"
                        .formatted(condition.get("expression"), states.get(condition.get("target")));
    }
}
