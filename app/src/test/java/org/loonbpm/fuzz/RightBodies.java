package org.loonbpm.fuzz;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Bodies as their endpoints want them; an endpoint that is not named here gets keys that many understand. */
final class RightBodies {

    private static final Map<String, Object> ANY =
            Map.of("suggestion", "fine", "title", "a title", "name", "a name", "id", 1, "state_id", 1);

    private final Map<String, Map<String, ?>> known = new HashMap<>();

    RightBodies(Map<String, Long> ids, String person) {
        long workflow = id(ids, "workflowId");
        long state = id(ids, "stateId");
        put("POST /tickets", ticket(workflow, id(ids, "submit")));
        put("PATCH /tickets/{ticketId}", ticket(0, id(ids, "transitionId")));
        put("PATCH /tickets/{ticketId}/fields", ticket(0, 0));
        put("POST /tickets/{ticketId}/deliver", Map.of("target_username", person, "suggestion", "", "from_admin", 1));
        put("POST /tickets/{ticketId}/add_node", Map.of("target_username", person, "suggestion", ""));
        put("PUT /tickets/{ticketId}/state", Map.of("state_id", state, "suggestion", ""));
        put(
                "POST /tickets/{ticketId}/hook_call_back",
                Map.of("result", true, "msg", "", "field_value", Map.of("n", 1)));
        both("/workflows", "/{workflowId}", workflow());
        both("/workflows/{workflowId}/states", "/{stateId}", state());
        both("/workflows/{workflowId}/transitions", "/{transitionId}", transition(id(ids, "submit"), state));
        both("/workflows/{workflowId}/custom_fields", "/{fieldId}", field());
        both("/workflows/custom_notices", "/{noticeId}", notice());
        both("/accounts/users", "/{id:[0-9]+}", user());
        both(
                "/accounts/depts",
                "/{id:[0-9]+}",
                Map.of("name", "d", "parent_dept_id", 0, "leader", person, "approver", ""));
        both("/accounts/roles", "/{id:[0-9]+}", Map.of("name", "r", "description", "", "label", "{}"));
        both(
                "/accounts/app_token",
                "/{id:[0-9]+}",
                Map.of("app_name", "fuzz", "ticket_sn_prefix", "f", "workflow_ids", ""));
        put("POST /accounts/roles/{roleId:[0-9]+}/users", Map.of("user_id", id(ids, "users")));
        put(
                "POST /accounts/users/change_password",
                Map.of("source_password", "wrong", "new_password", "a", "new_password_again", "b"));
        put("POST /login", Map.of("username", "nobody-of-the-fuzz-test", "password", "wrong"));
    }

    Map<String, ?> of(Endpoint endpoint) {
        return known.getOrDefault(endpoint.toString(), ANY);
    }

    private static long id(Map<String, Long> ids, String of) {
        return Objects.requireNonNull(ids.get(of));
    }

    private void put(String endpoint, Map<String, ?> body) {
        known.put(endpoint, body);
    }

    private void both(String path, String id, Map<String, ?> body) {
        put("POST " + path, body);
        put("PATCH " + path + id, body);
    }

    private static Map<String, ?> ticket(long workflow, long transition) {
        return Map.of(
                "workflow_id",
                workflow,
                "transition_id",
                transition,
                "title",
                "t",
                "suggestion",
                "s",
                "n",
                5,
                "text",
                "x",
                "days",
                1.5,
                "since",
                "2026-11-22 10:00:00",
                "yes",
                true);
    }

    private static Map<String, ?> workflow() {
        return Map.ofEntries(
                entry("name", "w"),
                entry("description", "d"),
                entry("notices", ""),
                entry("view_permission_check", 1),
                entry("limit_expression", "{}"),
                entry("display_form_str", "[\"title\"]"),
                entry("title_template", "{title}"),
                entry("content_template", ""),
                entry("workflow_admin", ""),
                entry("intervener", ""),
                entry("view_persons", ""),
                entry("view_depts", ""),
                entry("api_permission_apps", ""));
    }

    private static Map<String, ?> state() {
        return Map.ofEntries(
                entry("name", "s"),
                entry("order_id", 9),
                entry("type_id", 0),
                entry("participant_type_id", 1),
                entry("participant", "admin"),
                entry("distribute_type_id", 1),
                entry("remember_last_man_enable", 0),
                entry("state_field_str", "{\"title\":1}"),
                entry("label", "{}"),
                entry("is_hidden", 0),
                entry("enable_retreat", 1));
    }

    private static Map<String, ?> transition(long source, long destination) {
        return Map.ofEntries(
                entry("name", "t"),
                entry("transition_type_id", 1),
                entry("timer", 0),
                entry("source_state_id", source),
                entry("destination_state_id", destination),
                entry(
                        "condition_expression",
                        "[{\"expression\": \"{n} > 3\", \"target_state_id\": %d}]".formatted(destination)),
                entry("attribute_type_id", 1),
                entry("field_require_check", 0),
                entry("alert_enable", 0),
                entry("alert_text", ""));
    }

    private static Map<String, ?> field() {
        return Map.ofEntries(
                entry("field_key", "k"),
                entry("field_name", "f"),
                entry("field_type_id", 10),
                entry("order_id", 10),
                entry("description", ""),
                entry("label", "{}"),
                entry("field_template", ""),
                entry("default_value", ""),
                entry("boolean_field_display", "{}"),
                entry("field_choice", "{}"));
    }

    private static Map<String, ?> notice() {
        return Map.of("name", "n", "description", "", "type_id", 3, "hook_url", "http://127.0.0.1/", "hook_token", "t");
    }

    private static Map<String, ?> user() {
        return Map.of(
                "username",
                "fuzzed",
                "alias",
                "f",
                "email",
                "f@example.com",
                "phone",
                "1",
                "dept_ids",
                "",
                "type_id",
                0,
                "is_active",
                true,
                "password",
                "Pass-word-1");
    }
}
