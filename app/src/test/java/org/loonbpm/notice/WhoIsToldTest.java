package org.loonbpm.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;

/** What Loonflow does not have tells people as well: copies, urging, sending back. */
class WhoIsToldTest extends LoonflowTest {

    private Receiver receiver;
    private String ann;
    private String ben;
    private String eve;
    private PublishedWorkflow flow;
    private long ticket;

    @BeforeEach
    void aTicketThatBenChecks() throws IOException {
        receiver = Receiver.start();
        ann = loonflow.person("ann");
        ben = loonflow.person("ben");
        eve = loonflow.person("eve");
        long notice = loonflow.admin()
                .post(
                        "/workflows/custom_notices",
                        Map.of("name", loonflow.own("notice"), "type_id", 1, "hook_url", receiver.url("/told")))
                .requireDone()
                .number("/data/notice_id");
        flow = loonflow.publish(workflow("told")
                .notices(List.of(notice), "{title}", "{title}")
                .state("Check", Handlers.person(ben).returning())
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
        receiver.await(1);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aCopyTellsWhoIsCopied() {
        loonflow.as(ann)
                .post("/tickets/" + ticket + "/copy", Map.of("target_usernames", eve))
                .requireDone();

        assertThat(toldLast()).isEqualTo(eve);
    }

    @Test
    void urgingTellsWhoIsToAct() {
        loonflow.as(ann)
                .post("/tickets/" + ticket + "/urge", Map.of("suggestion", "please"))
                .requireDone();

        assertThat(toldLast()).isEqualTo(ben);
    }

    @Test
    void sendingBackTellsWhoIsToActThen() {
        loonflow.as(ben)
                .post("/tickets/" + ticket + "/return", Map.of("state_id", flow.state(START), "suggestion", "again"))
                .requireDone();

        assertThat(toldLast()).isEqualTo(ann);
    }

    private String toldLast() {
        var told = receiver.await(2).get(1);
        assertThat(told.body().at("/participant_info_list")).hasSize(1);
        return told.body().at("/participant_info_list/0/username").asString();
    }
}
