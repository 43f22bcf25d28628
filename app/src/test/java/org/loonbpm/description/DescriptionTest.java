package org.loonbpm.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.Handlers.anyOf;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description says what the server does: neither more nor less endpoints, answers of the shape it promises. */
class DescriptionTest extends LoonflowTest {

    private static final String API = "/api/v1.0";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int serverPort;

    private String text;
    private DescribedApi described;

    @BeforeEach
    void read() throws Exception {
        text = get("/v3/api-docs").body();
        described = DescribedApi.of(text);
    }

    @Test
    void describesEveryEndpointAndNoOther() {
        assertThat(described.operations()).isEqualTo(endpoints());
    }

    @Test
    void isOpenApi31() {
        // when
        var options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(text, null, options);

        // then
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
    }

    @Test
    void saysOfEachEndpointWhatItIsForWhatItAnswersAndWhenItRefuses() {
        for (String name : described.operations()) {
            JsonNode operation = described.operation(name);
            assertThat(operation.path("summary").asString()).as(name).isNotBlank();
            assertThat(operation.path("tags")).as(name).hasSize(1);
            assertThat(described.answer(name).path("examples").propertyNames())
                    .as(name)
                    .contains("done")
                    .anyMatch(example -> example.startsWith("refused"));
        }
    }

    @Test
    void itsExamplesFitItsSchemas() {
        for (String name : described.operations()) {
            JsonNode answer = described.answer(name);
            answer.path("examples")
                    .values()
                    .forEach(example ->
                            fits(name, answer, described.followed(example).path("value")));
            JsonNode body = described.body(name);
            if (body.has("example")) {
                fits(name, body, body.path("example"));
            }
        }
    }

    @Test
    void theServerAnswersWhatItPromises() {
        // given
        String ann = loonflow.person("ann");
        String bob = loonflow.person("bob");
        var leave = loonflow.publish(workflow("Leave")
                .field("days", 10)
                .state("Check", anyOf(bob, ann))
                .transition("Send", START, "Check")
                .transition("Agree", "Check", END));
        long ticket = loonflow.as(ann).open(leave, "Send", Map.of("days", 3));
        var admin = loonflow.admin();
        var person = loonflow.as(bob);
        String of = "/tickets/" + ticket;
        String workflow = "/workflows/" + leave.id();

        // then
        holds("GET /tickets", person.get("/tickets?category=duty"));
        holds("GET /tickets", person.get("/tickets?category=mine"));
        holds("GET /tickets/{ticketId}", person.get(of));
        holds("GET /tickets/{ticketId}/transitions", person.get(of + "/transitions"));
        holds("GET /tickets/{ticketId}/participant_info", person.get(of + "/participant_info"));
        holds("GET /tickets/{ticketId}/diagram", person.get(of + "/diagram"));
        holds("PATCH /tickets/{ticketId}", person.patch(of, Map.of("transition_id", 0)));
        holds("POST /tickets/{ticketId}/accept", person.post(of + "/accept", Map.of()));
        holds("PATCH /tickets/{ticketId}", person.handle(ticket, leave, "Agree"));
        holds("GET /tickets/{ticketId}/transitions", person.get(of + "/transitions"));
        holds("GET /tickets/{ticketId}/flowlogs", person.get(of + "/flowlogs?ticket_data=1"));
        holds("GET /tickets/{ticketId}/flowsteps", person.get(of + "/flowsteps"));
        holds("GET /workflows", person.get("/workflows"));
        holds("GET /workflows", admin.get("/workflows?from_admin=1"));
        holds("GET /workflows/{workflowId}", admin.get(workflow));
        holds("GET /workflows/{workflowId}/states", admin.get(workflow + "/states"));
        holds("GET /workflows/{workflowId}/transitions", admin.get(workflow + "/transitions"));
        holds("GET /workflows/{workflowId}/custom_fields", admin.get(workflow + "/custom_fields"));
        holds("GET /workflows/{workflowId}/init_state", person.get(workflow + "/init_state"));
        holds("GET /workflows/{workflowId}/simple_description", admin.get(workflow + "/simple_description"));
        holds("GET /workflows/{workflowId}/statistics", admin.get(workflow + "/statistics"));
        holds("GET /statistics/tickets", admin.get("/statistics/tickets"));
        holds("GET /statistics/states", admin.get("/statistics/states"));
        holds("GET /system", admin.get("/system"));
        holds("GET /accounts/users", admin.get("/accounts/users"));
        holds("GET /accounts/users", person.get("/accounts/users"));
        holds("GET /accounts/simple_users", person.get("/accounts/simple_users"));
        holds("GET /accounts/app_token", admin.get("/accounts/app_token"));
        holds("POST /accounts/roles", admin.post("/accounts/roles", Map.of("name", loonflow.own("buyers"))));
        holds("GET /accounts/roles", admin.get("/accounts/roles"));
    }

    @Test
    void canBeBrowsedWithoutTheInternet() throws Exception {
        // when
        var start = get("/docs/api");
        var page = get(start.headers().firstValue("Location").orElseThrow());

        // then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui").doesNotContain("http://").doesNotContain("https://");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).as("what the policy forbids").doesNotContainPattern("<script>|<script [^>]*>[^<\\s]");
        for (String file : List.of("swagger-ui.css", "swagger-ui-bundle.js", "swagger-initializer.js")) {
            assertThat(get("/docs/swagger-ui/" + file).statusCode()).as(file).isEqualTo(200);
        }
        assertThat(get("/docs/swagger-ui/swagger-initializer.js").body()).contains("/v3/api-docs/swagger-config");
    }

    private void holds(String operation, Reply reply) {
        String name = operation.replace(" ", " " + API);
        fits(name, described.answer(name), reply.body());
    }

    private void fits(String name, JsonNode described, JsonNode value) {
        assertThat(described.path("schema").isObject()).as(name).isTrue();
        assertThat(this.described.problems(described.path("schema"), value))
                .as("%s: %s", name, value)
                .isEmpty();
    }

    /** Every handler method under {@value #API}, its path without the patterns of its variables. */
    private Set<String> endpoints() {
        var endpoints = new TreeSet<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith(API))
                        .map(path -> path.replaceAll(":[^}]+}", "}"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> endpoints.add(method + " " + path))));
        return endpoints;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + serverPort).resolve(path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
