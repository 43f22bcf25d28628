package org.loonbpm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workflow leaves as a file and comes back as one, as JSON and as BPMN. */
class DefinitionFilesTest extends LoonflowTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private String bob;
    private PublishedWorkflow flow;

    @BeforeEach
    void aWorkflow() {
        bob = loonflow.person("bob");
        flow = loonflow.publish(workflow("kept as a file")
                .field("days", 10)
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
    }

    @Test
    void whatWasExportedChangesNothing() {
        JsonNode before = definition();

        var json = loonflow.admin().put(path("definition"), before).requireDone();
        var bpmn =
                loonflow.admin().put(path("bpmn"), Map.of("bpmn_xml", bpmn())).requireDone();

        assertThat(json.at("/data/definition")).isEqualTo(before);
        assertThat(bpmn.at("/data/definition")).isEqualTo(before);
        assertThat(bpmn.at("/data/remarks")).isEmpty();
        assertThat(bpmn.at("/data/check/passed").booleanValue()).isTrue();
        assertThat(definition()).isEqualTo(before);
    }

    @Test
    void ticketsGoOnInWhatTheFileKept() {
        long ticket = loonflow.as("admin").open(flow, "Submit", Map.of("days", 3));
        String changed = definition().toString().replace("\"name\":\"Check\"", "\"name\":\"Look\"");

        var replaced =
                loonflow.admin().put(path("definition"), JSON.readTree(changed)).requireDone();

        assertThat(replaced.at("/data/definition/states"))
                .anyMatch(state -> state.path("name").asString().equals("Look")
                        && state.path("id").longValue() == flow.state("Check"));
        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
    }

    @Test
    void whatIsNewInAFileIsAddedAndWhatIsMissingIsDeletedAndComesBackUnderItsId() {
        JsonNode before = definition();
        String changed = before.toString()
                .replace("\"id\":%d,\"name\":\"Check\"".formatted(flow.state("Check")), "\"id\":77,\"name\":\"New\"")
                .replace("\"to\":%d}".formatted(flow.state("Check")), "\"to\":77}")
                .replace("\"from\":%d,".formatted(flow.state("Check")), "\"from\":77,");

        var replaced =
                loonflow.admin().put(path("definition"), JSON.readTree(changed)).requireDone();

        assertThat(replaced.at("/data/definition/states"))
                .anyMatch(state -> state.path("name").asString().equals("New")
                        && state.path("id").longValue() > flow.state(END))
                .noneMatch(state -> state.path("id").longValue() == flow.state("Check"));
        loonflow.admin().put(path("definition"), before).requireDone();
        assertThat(definition()).isEqualTo(before);
    }

    @Test
    void aDrawingReplacesTheGraphAndLeavesSettingsAndFieldsAlone() {
        JsonNode before = definition();

        var replaced = loonflow.admin()
                .put(path("bpmn"), Map.of("bpmn_xml", DRAWING.formatted(bob)))
                .requireDone();

        assertThat(replaced.at("/data/definition/settings")).isEqualTo(before.path("settings"));
        assertThat(replaced.at("/data/definition/fields")).isEqualTo(before.path("fields"));
        assertThat(replaced.at("/data/definition/states"))
                .hasSize(3)
                .allMatch(state -> state.path("id").longValue() > flow.state(END));
        assertThat(replaced.at("/data/remarks/0/code").asString()).isEqualTo("ignored");
        assertThat(replaced.at("/data/check/passed").booleanValue()).isTrue();
    }

    @Test
    void aFileBecomesANewWorkflow() {
        var fromJson = loonflow.admin()
                .post("/workflows/import", Map.of("definition", definition()))
                .requireDone();
        var fromBpmn = loonflow.admin()
                .post("/workflows/import", Map.of("bpmn_xml", DRAWING.formatted(bob), "references", Map.of()))
                .requireDone();

        assertThat(fromJson.number("/data/workflow_id")).isGreaterThan(flow.id());
        assertThat(fromJson.at("/data/definition/fields/0/key").asString()).isEqualTo("days");
        assertThat(fromBpmn.number("/data/workflow_id")).isGreaterThan(fromJson.number("/data/workflow_id"));
        assertThat(fromBpmn.at("/data/definition/states/1/participants/value").asString())
                .isEqualTo(bob);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsChanged() {
        JsonNode before = definition();
        String twoStarts = before.toString().replace("\"name\":\"Check\",", "\"name\":\"Check\",\"kind\":\"start\",");

        var refused = loonflow.admin().put(path("definition"), Map.of("id", 1, "name", "x", "colour", "red"));
        assertThat(refused.code()).isEqualTo(-1);
        assertThat(refused.message()).contains("$.colour: unknown key");
        assertThat(loonflow.admin()
                        .put(path("definition"), JSON.readTree(twoStarts))
                        .message())
                .contains("second start state");
        var gateway =
                DRAWING.replace("userTask id=\"b\"", "scriptTask id=\"b\"").replace("userTask>", "scriptTask>");
        assertThat(loonflow.admin()
                        .put(path("bpmn"), Map.of("bpmn_xml", gateway))
                        .message())
                .contains("b, line ")
                .contains("script:<id>");
        assertThat(loonflow.admin()
                        .post("/workflows/import", Map.of("definition", before, "references", Map.of("roles", 3)))
                        .code())
                .isEqualTo(-1);
        assertThat(definition()).isEqualTo(before);
    }

    @Test
    void onlyThoseWhoEditTheWorkflowExportAndReplaceIt() {
        for (String kind : new String[] {"definition", "bpmn"}) {
            assertThat(loonflow.as(bob).get(path(kind)).text("/error")).isEqualTo("denied");
            assertThat(loonflow.as(bob)
                            .put(path(kind), Map.of("bpmn_xml", "<a/>"))
                            .text("/error"))
                    .isEqualTo("denied");
        }
        assertThat(loonflow.as(bob)
                        .post("/workflows/import", Map.of("definition", definition()))
                        .text("/error"))
                .isEqualTo("denied");
        assertThat(loonflow.admin().get("/workflows/987654321/definition").code())
                .isEqualTo(-1);
    }

    private JsonNode definition() {
        return loonflow.admin().get(path("definition")).requireDone().at("/data");
    }

    private String bpmn() {
        return loonflow.admin().get(path("bpmn")).requireDone().text("/data/bpmn_xml");
    }

    private String path(String kind) {
        return "/workflows/%d/%s".formatted(flow.id(), kind);
    }

    private static final String DRAWING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="p" name="Drawn">
                <startEvent id="s"/>
                <userTask id="a" name="Draft"/>
                <userTask id="b" name="Decide" camunda:assignee="%s"></userTask>
                <endEvent id="e" name="Done"/>
                <textAnnotation id="n"><text>note</text></textAnnotation>
                <sequenceFlow id="f1" sourceRef="s" targetRef="a"/>
                <sequenceFlow id="f2" name="Send" sourceRef="a" targetRef="b"/>
                <sequenceFlow id="f3" name="Agree" sourceRef="b" targetRef="e"/>
              </process>
            </definitions>
            """;
}
