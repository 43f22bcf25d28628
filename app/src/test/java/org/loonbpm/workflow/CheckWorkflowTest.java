package org.loonbpm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.Handlers.anyOf;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import tools.jackson.databind.JsonNode;

/** What {@code GET /workflows/{id}/check} tells; the rules themselves are tested where they are. */
class CheckWorkflowTest extends LoonflowTest {

    @Test
    void aSoundWorkflowPasses() {
        // given
        String ann = loonflow.person("ann");
        var sound = loonflow.publish(workflow("Sound")
                .state("Check", anyOf(ann))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));

        // when
        Reply answer = check(sound);

        // then
        assertThat(answer.at("/data/passed").booleanValue()).isTrue();
        assertThat(answer.at("/data/findings")).isEmpty();
    }

    @Test
    void anUnfinishedWorkflowIsSavedAndToldWithTheRunThatShowsIt() {
        // given
        var stuck = loonflow.publish(workflow("Stuck")
                .state("Check", anyOf(loonflow.person("ann")))
                .transition("Submit", START, "Check")
                .transition("Straight", START, END));

        // when
        Reply answer = check(stuck);

        // then
        assertThat(answer.at("/data/passed").booleanValue()).isFalse();
        JsonNode finding = finding(answer, "dead-end-state");
        assertThat(finding.at("/severity").asString()).isEqualTo("error");
        assertThat(finding.at("/element/kind").asString()).isEqualTo("state");
        assertThat(finding.at("/element/id").longValue()).isEqualTo(stuck.state("Check"));
        assertThat(finding.at("/message").asString()).contains("no transition leaves \"Check\"");
        assertThat(finding.at("/message_zh").asString()).contains("没有任何流转可以离开");
        assertThat(finding.at("/run/0/transition_name").asString()).isEqualTo("Submit");
        assertThat(finding.at("/run/1/state_name").asString()).isEqualTo("Check");
    }

    @Test
    void participantsAreLookedUp() {
        // given
        String ann = loonflow.person("ann");
        long role = loonflow.role("nobodys", List.of());
        long department = loonflow.department("empty", ann);
        var lonely = loonflow.publish(workflow("Lonely")
                .state("Named", anyOf(ann, "nobody-of-that-name"))
                .state("Role", anyOf(ann))
                .state("Department", anyOf(ann))
                .transition("Submit", START, "Named")
                .transition("On", "Named", "Role")
                .transition("Further", "Role", "Department")
                .transition("Agree", "Department", END));
        handledBy(lonely, "Role", 4, role);
        handledBy(lonely, "Department", 3, department);

        // when
        Reply answer = check(lonely);

        // then
        assertThat(finding(answer, "participant-unknown").at("/element/name").asString())
                .isEqualTo("Named");
        assertThat(codes(answer)).filteredOn("participants-nobody"::equals).hasSize(2);
    }

    @Test
    void takesFewStatementsHoweverManyStatesThereAre() {
        // given
        String ann = loonflow.person("ann");
        var sketch = workflow("Long").transition("Submit", START, "State 1");
        for (int i = 1; i <= 12; i++) {
            sketch.state("State " + i, anyOf(ann))
                    .transition("On " + i, "State " + i, i < 12 ? "State " + (i + 1) : END);
        }
        var published = loonflow.publish(sketch);
        check(published);

        // when
        var executed = statements.during(() -> check(published));

        // then
        assertThat(executed).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void isForThoseWhoMayEdit() {
        // given
        var published = loonflow.publish(workflow("Private").transition("Submit", START, END));

        // when
        Reply answer = loonflow.as(loonflow.person("eve")).get("/workflows/" + published.id() + "/check");

        // then
        assertThat(answer.number("/code")).isEqualTo(-1);
        assertThat(answer.text("/error")).isEqualTo("denied");
    }

    private Reply check(PublishedWorkflow workflow) {
        return loonflow.admin().get("/workflows/" + workflow.id() + "/check").requireDone();
    }

    private void handledBy(PublishedWorkflow workflow, String state, int kind, long id) {
        loonflow.admin()
                .patch(
                        "/workflows/" + workflow.id() + "/states/" + workflow.state(state),
                        Map.of(
                                "name",
                                state,
                                "order_id",
                                1,
                                "type_id",
                                0,
                                "distribute_type_id",
                                2,
                                "participant_type_id",
                                kind,
                                "participant",
                                String.valueOf(id)))
                .requireDone();
    }

    private static JsonNode finding(Reply answer, String code) {
        return findings(answer).stream()
                .filter(finding -> finding.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Reply answer) {
        return findings(answer).stream()
                .map(finding -> finding.path("code").asString())
                .toList();
    }

    private static List<JsonNode> findings(Reply answer) {
        return StreamSupport.stream(answer.at("/data/findings").spliterator(), false)
                .toList();
    }
}
