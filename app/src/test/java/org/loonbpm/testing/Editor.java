package org.loonbpm.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Edits a workflow that stands on the server, piece by piece, as its administrators do. */
public final class Editor {

    private static final int NORMAL = 0;

    private final Actor administrator;
    private final String path;

    public Editor(Actor administrator, long workflowId) {
        this.administrator = administrator;
        this.path = "/workflows/" + workflowId;
    }

    /** Returns the new state's id. */
    public long addState(String name, Handlers handlers) {
        return administrator
                .post(path + "/states", state(name, handlers))
                .requireDone()
                .number("/data/state_id");
    }

    public void changeState(long id, String name, Handlers handlers) {
        administrator.patch(path + "/states/" + id, state(name, handlers)).requireDone();
    }

    /** What is asked for at a state: by the keys of fields 1 to show, 2 required, 3 optional. */
    public void changeForm(long id, String name, Handlers handlers, Map<String, Integer> access) {
        var body = state(name, handlers);
        body.put(
                "state_field_str",
                access.entrySet().stream()
                        .map(field -> "\"%s\":%d".formatted(field.getKey(), field.getValue()))
                        .collect(Collectors.joining(",", "{", "}")));
        administrator.patch(path + "/states/" + id, body).requireDone();
    }

    public void deleteState(long id) {
        administrator.delete(path + "/states/" + id).requireDone();
    }

    /** Returns the new transition's id. */
    public long addTransition(String name, long source, long destination) {
        return addTransition(name, source, destination, 0);
    }

    /** One that is taken by itself after some seconds, unless that is 0. */
    public long addTransition(String name, long source, long destination, int seconds) {
        return administrator
                .post(path + "/transitions", transition(name, source, destination, seconds))
                .requireDone()
                .number("/data/value/transition_id");
    }

    public void changeTransition(long id, String name, long source, long destination, int seconds) {
        administrator
                .patch(path + "/transitions/" + id, transition(name, source, destination, seconds))
                .requireDone();
    }

    public void deleteTransition(long id) {
        administrator.delete(path + "/transitions/" + id).requireDone();
    }

    private static Map<String, Object> state(String name, Handlers handlers) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("order_id", 5);
        body.put("type_id", NORMAL);
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
        body.put("state_field_str", "{\"title\":1}");
        body.put("label", "{}");
        body.put("is_hidden", 0);
        body.put("enable_retreat", 1);
        return body;
    }

    private static Map<String, Object> transition(String name, long source, long destination, int seconds) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("transition_type_id", seconds == 0 ? 1 : 2);
        body.put("timer", seconds);
        body.put("source_state_id", source);
        body.put("destination_state_id", destination);
        body.put("condition_expression", "[]");
        body.put("attribute_type_id", 1);
        body.put("field_require_check", 0);
        body.put("alert_enable", 0);
        body.put("alert_text", "");
        return body;
    }
}
