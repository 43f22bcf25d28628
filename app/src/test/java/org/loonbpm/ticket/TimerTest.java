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

/** A transition that is taken by itself after a while. */
class TimerTest extends LoonflowTest {

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
}
