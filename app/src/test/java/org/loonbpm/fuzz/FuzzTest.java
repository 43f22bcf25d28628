package org.loonbpm.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every endpoint gets requests with something wrong in them. Whatever comes of it is an answer in Loonflow's envelope, and
 * what is refused has changed nothing.
 *
 * <p>{@code -Dfuzz.requests=100000 -Dfuzz.seed=7} sends more and others.
 */
class FuzzTest extends LoonflowTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    /** After so many the targets are made anew: some will have been deleted or closed. */
    private static final int ROUND = 250;

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PARAMETERS = List.of(
            "page",
            "per_page",
            "search_value",
            "category",
            "workflow_ids",
            "state_ids",
            "ticket_ids",
            "sn",
            "title",
            "creator",
            "create_start",
            "create_end",
            "act_state_id",
            "is_end",
            "parent_ticket_id",
            "reverse",
            "from_admin",
            "ticket_data",
            "desc",
            "username",
            "start_date",
            "end_date",
            "simple",
            "lang",
            "with_fields",
            "field.n");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient jdbc;

    private final Hostile hostile = new Hostile(SEED);
    private final Map<String, Long> ids = new HashMap<>();
    private final Set<String> faults = new LinkedHashSet<>();
    private List<Actor> actors = List.of();
    private String person = "";

    private void somethingToBreak() {
        connect();
        person = loonflow.person("fuzzed");
        PublishedWorkflow target = loonflow.publish(workflow("fuzzed")
                .state("Check", Handlers.person(person))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Check")
                .transition("Finish", "Check", END)
                .field("n", 10)
                .field("days", 15)
                .field("text", 5)
                .field("since", 30)
                .field("yes", 20));
        actors = List.of(loonflow.admin(), loonflow.as("admin"), loonflow.as(person));
        ids.put("workflowId", target.id());
        ids.put("stateId", target.state("Check"));
        ids.put("transitionId", target.transition("Agree"));
        ids.put("submit", target.transition("Submit"));
        ids.put("ticketId", loonflow.as(person).open(target, "Submit", Map.of()));
        ids.put(
                "users",
                loonflow.admin().get("/accounts/users?search_value=" + person).number("/data/value/0/id"));
        ids.put("userId", ids.get("users"));
        ids.put("depts", loonflow.department("fuzzed", person));
        ids.put("roles", loonflow.role("fuzzed", List.of(person)));
        ids.put("roleId", ids.get("roles"));
    }

    @Test
    void answersEverythingAndHalfDoesNothing() {
        var endpoints = Endpoint.all(mapping);
        var fingerprint = new Fingerprint(jdbc);
        for (int sent = 0; sent < REQUESTS; sent += ROUND) {
            somethingToBreak();
            send(ROUND, endpoints, fingerprint);
        }
        assertThat(faults).isEmpty();
    }

    private void send(int requests, List<Endpoint> endpoints, Fingerprint fingerprint) {
        var bodies = new RightBodies(ids, person);
        var background = new Background(jdbc);
        String before = fingerprint.now();
        for (int sent = 0; sent < requests; sent++) {
            if (background.settle()) {
                before = fingerprint.now();
            }
            Endpoint endpoint = hostile.oneOf(endpoints);
            String request = endpoint.path(ids, hostile) + query();
            byte[] body = endpoint.method().equals("GET") ? new byte[0] : hostile.body(bodies.of(endpoint));
            var answer = hostile.oneOf(actors).sendRaw(endpoint.method(), request, hostile.contentType(), body);
            String after = fingerprint.now();
            String fault = fault(answer, Fingerprint.difference(before, after));
            if (!fault.isEmpty()) {
                faults.add("%s: %s%n  %s%n  %s%n  %s".formatted(endpoint, fault, request, shown(body), shown(answer)));
            }
            before = after;
        }
    }

    private String query() {
        var query = new StringBuilder();
        while (hostile.in(2)) {
            query.append(query.isEmpty() ? '?' : '&').append(hostile.oneOf(PARAMETERS));
            query.append('=').append(hostile.parameter());
        }
        return query.toString();
    }

    private static String fault(HttpResponse<String> answer, String changed) {
        if (answer.statusCode() >= 500) {
            return "HTTP " + answer.statusCode();
        }
        if (answer.body().contains("\tat ") || answer.body().contains("Exception")) {
            return "a trace of the code";
        }
        JsonNode envelope = envelope(answer.body());
        if (!envelope.path("code").isIntegralNumber() || !envelope.has("data") || !envelope.has("msg")) {
            return "no envelope";
        }
        if (envelope.path("error").asString("").equals("internal")) {
            return "a fault in the server";
        }
        return !changed.isEmpty() && envelope.path("code").intValue() != 0 ? "refused, yet changed: " + changed : "";
    }

    private static JsonNode envelope(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }

    private static String shown(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(500, text.length()));
    }

    private static String shown(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.body().substring(0, Math.min(300, answer.body().length()));
    }
}
