package org.loonbpm.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Reply;

/** People are told by a Python script, as in Loonflow 0.3 and 1.0. */
class ScriptNoticesTest extends LoonflowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Receiver receiver;
    private String ann;
    private String ben;

    @BeforeEach
    void people() throws IOException {
        receiver = Receiver.start();
        ann = loonflow.person("ann");
        ben = loonflow.person("ben");
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void findsWhatLoonflowsScriptsFindAndRunsOnce() {
        // given
        PublishedWorkflow flow = toldBy("""
                import requests

                def call():
                    phones = [participant_info['phone'] for participant_info in participant_info_list]
                    requests.post('%s', json=dict(
                        phones=phones, title=title_result, content=content_result, participant=participant,
                        kind=participant_type_id, all=multi_all_person, days=ticket_value_info['days'],
                        done=last_flow_log['transition']['transition_name'], id=ticket_id, typed=ticket.fields['days'] + 1))

                call()
                """.formatted(receiver.url("/sms")));

        // when
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));

        // then
        var told = await().atMost(PATIENCE)
                .until(receiver::requests, sent -> !sent.isEmpty())
                .get(0)
                .body();
        assertThat(told.path("phones").path(0).asString()).isEqualTo("13900000000");
        assertThat(told.path("title").asString()).isEqualTo("3 days for " + ann);
        assertThat(told.path("content").asString()).isEqualTo("until Check");
        assertThat(told.path("participant").asString()).isEqualTo(ben);
        assertThat(told.path("kind").asInt()).isEqualTo(1);
        assertThat(told.path("all").asString()).isEqualTo("{}");
        assertThat(told.path("days").asInt()).isEqualTo(3);
        assertThat(told.path("typed").asInt()).isEqualTo(4);
        assertThat(told.path("done").asString()).isEqualTo("Submit");
        assertThat(told.path("id").asLong()).isEqualTo(ticket);
        awaitJobs(ticket, "", 0);
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void thatFailsDelaysNothingIsNotRunAgainByItselfAndCanBeRetried() {
        // given
        PublishedWorkflow flow = toldBy("""
                import requests
                if requests.get('%s').status_code != 200:
                    raise Exception('no message was taken')
                """.formatted(receiver.url("/sms")));
        receiver.answers(Receiver.Response.BROKEN);

        // when
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));

        // then
        assertThat(detail(ticket).text("/data/value/state_info/name")).isEqualTo("Check");
        Reply failed = awaitJobs(ticket, "failed", 1);
        assertThat(failed.text("/data/value/0/kind")).isEqualTo("notice_script");
        assertThat(failed.text("/data/value/0/error")).isEqualTo("the script failed in line 3: no message was taken");
        assertThat(detail(ticket).at("/data/value/script_run_last_result").asBoolean())
                .isTrue();
        receiver.answers(Receiver.Response.TAKEN);
        loonflow.admin()
                .post("/jobs/retry", Map.of("all", Map.of("ticket_id", ticket)))
                .requireDone();
        awaitJobs(ticket, "", 0);
        assertThat(receiver.requests()).hasSize(2);
    }

    @Test
    void readsItsTicketAlone() {
        PublishedWorkflow flow = toldBy("ticket.fields['days'] = 4");

        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));

        assertThat(awaitJobs(ticket, "failed", 1).text("/data/value/0/error"))
                .contains("line 1", "it cannot change it");
    }

    @Test
    void hasToNameAScript() {
        assertThat(loonflow.admin()
                        .post("/workflows/custom_notices", Map.of("name", "n", "type_id", 5, "script_id", 0))
                        .message())
                .isEqualTo("script_id must be the id of a script, not 0");
    }

    private Reply awaitJobs(long ticket, String status, int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> loonflow.admin().get("/jobs?ticket_id=%d&status=%s".formatted(ticket, status)),
                        jobs -> jobs.number("/data/total") == count);
    }

    private Reply detail(long ticket) {
        return loonflow.as(ann).get("/tickets/" + ticket);
    }

    private PublishedWorkflow toldBy(String script) {
        long id = loonflow.admin().uploadScript(loonflow.own("told"), true, script);
        long notice = loonflow.admin()
                .post(
                        "/workflows/custom_notices",
                        Map.of("name", loonflow.own("notice"), "type_id", 5, "script_id", id))
                .requireDone()
                .number("/data/notice_id");
        return loonflow.publish(workflow("told")
                .field("days", 10)
                .notices(List.of(notice), "{days} days for {creator}", "until Check")
                .state("Check", Handlers.person(ben))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
    }
}
