package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A transition that is taken by itself after a while. */
class TimerTest extends LoonflowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void movesTheTicketAndTellsOfIt() {
        String ann = loonflow.person("ann");
        PublishedWorkflow flow = loonflow.publish(workflow("timer")
                .state("Wait", Handlers.person(ann))
                .state("Check", Handlers.person(ann))
                .transition("Submit", START, "Wait")
                .transition("End", "Check", END)
                .timer("Timeout", 1, "Wait", "Check"));

        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> loonflow.as(ann)
                        .get("/tickets/" + ticket)
                        .text("/data/value/state_info/name")
                        .equals("Check"));
        var newest = loonflow.as(ann).get("/tickets/" + ticket + "/flowlogs");
        assertThat(newest.text("/data/value/0/participant")).isEqualTo("loonrobot");
        assertThat(newest.text("/data/value/0/transition/transition_name")).isEqualTo("Timeout");
        assertThat(newest.text("/data/value/0/state/state_name")).isEqualTo("Wait");
    }

    @Test
    void isShownAsLongAsTheTicketHasNotMoved() {
        // given
        String ann = loonflow.person("ann");
        PublishedWorkflow flow = loonflow.publish(workflow("shown")
                .state("Wait", Handlers.person(ann))
                .state("Check", Handlers.person(ann))
                .transition("Submit", START, "Wait")
                .transition("Go on", "Wait", "Check")
                .transition("End", "Check", END)
                .timer("Timeout", 3600, "Wait", "Check"));

        // when
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());

        // then
        for (String shown : List.of("/data/value/timers/0", "/data/timers/0")) {
            var timer = loonflow.as(ann)
                    .get("/tickets/" + ticket + (shown.contains("value") ? "" : "/explain"))
                    .at(shown);
            assertThat(timer.path("transition_name").asString()).isEqualTo("Timeout");
            assertThat(timer.path("due").asString()).matches("\\d{4}-\\d{2}-\\d{2} .*");
        }
        loonflow.as(ann).handle(ticket, flow, "Go on").requireDone();
        assertThat(loonflow.as(ann).get("/tickets/" + ticket).at("/data/value/timers"))
                .isEmpty();
    }

    @Test
    void thatCannotMoveTheTicketIsTriedAgainIsGivenUpAndIsSeenUntilSomebodyHasItDoneAgain() {
        // given
        String ann = loonflow.person("ann");
        PublishedWorkflow flow = loonflow.publish(workflow("stuck")
                .field("days", 10)
                .state("Wait", Handlers.person(ann))
                .state("Check", Handlers.person(ann))
                .transition("Submit", START, "Wait")
                .transition("End", "Check", END)
                .timer("Timeout", 1, "Wait", "Check"));
        onCondition(flow, "10 / {days} > 1", "Check");
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of("days", 0));

        // when
        Reply retrying = awaitTimer(ticket, "retrying");
        assertThat(retrying.text("/data/value/0/error")).isNotEmpty();
        assertThat(retrying.at("/data/value/0/next_attempt").isNull()).isFalse();
        await().atMost(PATIENCE).until(() -> {
            hasten(flow);
            return timers(ticket, "failed").number("/data/total") == 1;
        });

        // then
        Reply failed = awaitTimer(ticket, "failed");
        assertThat(failed.number("/data/value/0/attempts")).isEqualTo(3);
        assertThat(failed.text("/data/value/0/error")).isNotEmpty();
        assertThat(failed.text("/data/value/0/state_name")).isEqualTo("Wait");
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/diagram").text("/data/troubles/0/status"))
                .isEqualTo("failed");
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/explain").at("/data/failed_jobs"))
                .hasSize(1);

        // when
        loonflow.admin()
                .patch("/tickets/" + ticket + "/fields", Map.of("days", 5))
                .requireDone();
        loonflow.admin()
                .post("/jobs/retry", Map.of("ids", List.of(failed.text("/data/value/0/id"))))
                .requireDone();

        // then
        await().atMost(PATIENCE)
                .until(() -> loonflow.as(ann)
                        .get("/tickets/" + ticket)
                        .text("/data/value/state_info/name")
                        .equals("Check"));
        assertThat(timers(ticket, "").number("/data/total")).isZero();
    }

    /** The engine waits for ten seconds before it tries again. */
    private void hasten(PublishedWorkflow flow) {
        jdbc.sql("update act_ru_timer_job set duedate_ = now() where split_part(proc_def_id_, ':', 1) = ?")
                .param("workflow_" + flow.id())
                .update();
    }

    private void onCondition(PublishedWorkflow flow, String expression, String state) {
        loonflow.admin()
                .patch(
                        "/workflows/%d/transitions/%d".formatted(flow.id(), flow.transition("Timeout")),
                        Map.ofEntries(
                                Map.entry("name", "Timeout"),
                                Map.entry("transition_type_id", 2),
                                Map.entry("timer", 1),
                                Map.entry("source_state_id", flow.state("Wait")),
                                Map.entry("destination_state_id", flow.state(state)),
                                Map.entry(
                                        "condition_expression",
                                        "[{\"expression\":\"%s\",\"target_state_id\":%d}]"
                                                .formatted(expression, flow.state(state))),
                                Map.entry("attribute_type_id", 1),
                                Map.entry("field_require_check", 0),
                                Map.entry("alert_enable", 0),
                                Map.entry("alert_text", "")))
                .requireDone();
    }

    private Reply awaitTimer(long ticket, String status) {
        return await().atMost(PATIENCE).until(() -> timers(ticket, status), jobs -> jobs.number("/data/total") == 1);
    }

    private Reply timers(long ticket, String status) {
        return loonflow.admin().get("/jobs?kind=timer&ticket_id=%d&status=%s".formatted(ticket, status));
    }
}
