package org.loonbpm.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Receiver.Response;
import org.loonbpm.testing.Reply;

/** Others' programs are called, answer, call back, fail and are called again. */
class HookTest extends LoonflowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Receiver receiver;
    private String ann;

    @BeforeEach
    void start() throws IOException {
        receiver = Receiver.start();
        ann = loonflow.person("ann");
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aTicketGoesOnWhenTheReceiverHasTakenTheCall() {
        // when
        long ticket = loonflow.as(ann).open(hooked(false), "Submit", Map.of("days", 3));

        // then
        awaitState(ticket, "Check");
        var call = receiver.requests().get(0);
        assertThat(call.body().path("id").asLong()).isEqualTo(ticket);
        assertThat(call.body().path("days").asInt()).isEqualTo(3);
        assertThat(call.body().path("extra_info").asString()).isEqualTo("more");
        assertThat(call.headers()).containsKeys("signature", "timestamp", "x-loonbpm-delivery");
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void aTicketThatIsWaitedForGoesOnWhenItIsCalledBackAbout() {
        // given
        long ticket = loonflow.as(ann).open(hooked(true), "Submit", Map.of("days", 3));
        await().atMost(PATIENCE).until(() -> newestWord(ticket).equals("taken"));
        assertThat(state(ticket)).isEqualTo("Call");

        // when
        callBack(ticket, Map.of("result", true, "msg", "done")).requireDone();

        // then
        assertThat(state(ticket)).isEqualTo("Check");
        assertThat(newestWord(ticket)).isEqualTo("done");
    }

    @Test
    void aCallBackMayComeBeforeTheCallIsAnswered() {
        // given
        var calledBack = new CountDownLatch(1);
        receiver.answers(request -> {
            callBack(request.body().path("id").asLong(), Map.of("result", true, "msg", "quick"))
                    .requireDone();
            calledBack.countDown();
            return Response.TAKEN;
        });

        // when
        long ticket = loonflow.as(ann).open(hooked(true), "Submit", Map.of());

        // then
        awaitState(ticket, "Check");
        await().atMost(PATIENCE).until(() -> jobs(ticket, "").number("/data/total") == 0);
        assertThat(calledBack.getCount()).isZero();
        assertThat(receiver.requests()).hasSize(1);
        assertThat(state(ticket)).isEqualTo("Check");
    }

    @Test
    void aFailureKeepsTheTicketAndItsLogSaysWhy() {
        // given
        receiver.answers(Response.refused("no paper"));

        // when
        long ticket = loonflow.as(ann).open(hooked(false), "Submit", Map.of());

        // then
        await().atMost(PATIENCE).until(() -> newestWord(ticket).equals("no paper"));
        assertThat(state(ticket)).isEqualTo("Call");
        assertThat(loonflow.as(ann)
                        .get("/tickets/" + ticket)
                        .at("/data/value/script_run_last_result")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aRetryByHandCarriesTheSameDelivery() {
        // given
        receiver.answers(Response.BROKEN);
        long ticket = loonflow.as(ann).open(hooked(false), "Submit", Map.of());
        await().atMost(PATIENCE).until(() -> newestWord(ticket).contains("HTTP status 500"));
        receiver.answers(Response.TAKEN);

        // when
        retry(ticket);

        // then
        awaitState(ticket, "Check");
        assertThat(receiver.requests().stream()
                        .map(request -> request.headers().get("x-loonbpm-delivery"))
                        .distinct())
                .hasSize(1);
        assertThat(jobs(ticket, "").number("/data/total"))
                .as("the automatic retry is taken back")
                .isZero();
    }

    @Test
    void aReportedFailureIsAmongTheFailedJobsAndCanBeDoneAgain() {
        // given
        long ticket = loonflow.as(ann).open(hooked(true), "Submit", Map.of());
        await().atMost(PATIENCE).until(() -> newestWord(ticket).equals("taken"));
        callBack(ticket, Map.of("result", false, "msg", "it broke")).requireDone();
        Reply failed = jobs(ticket, "&status=failed");
        assertThat(failed.text("/data/value/0/error")).isEqualTo("it broke");

        // when
        loonflow.admin()
                .post("/jobs/retry", Map.of("ids", List.of(failed.text("/data/value/0/id"))))
                .requireDone();

        // then
        var calls = receiver.await(2);
        assertThat(calls.get(1).headers().get("x-loonbpm-delivery"))
                .isEqualTo(calls.get(0).headers().get("x-loonbpm-delivery"));
        callBack(ticket, Map.of("result", true)).requireDone();
        assertThat(state(ticket)).isEqualTo("Check");
    }

    @Test
    void somebodyOutsideWhoDidNotAnswerIsAskedAgain() {
        // given
        receiver.answers(Response.BROKEN);
        PublishedWorkflow flow = loonflow.publish(workflow("asked")
                .state("Check", Handlers.askedAt(receiver.url("/people")))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
        await().atMost(PATIENCE)
                .until(() -> jobs(ticket, "&kind=people&status=retrying").number("/data/total") == 1);
        receiver.answers(new Response(200, "{\"code\": 0, \"data\": \"%s\"}".formatted(ann)));

        // when
        retry(ticket);

        // then
        await().atMost(PATIENCE)
                .until(() -> loonflow.as(ann)
                        .get("/tickets/" + ticket)
                        .text("/data/value/participant")
                        .equals(ann));
        assertThat(jobs(ticket, "").number("/data/total")).isZero();
    }

    private PublishedWorkflow hooked(boolean waited) {
        return loonflow.publish(workflow("hooked")
                .field("days", 10)
                .state("Call", Handlers.hook(receiver.url("/hook"), waited))
                .state("Check", Handlers.person(ann))
                .transition("Submit", START, "Call")
                .transition("Called", "Call", "Check")
                .transition("End", "Check", END));
    }

    private Reply callBack(long ticket, Map<String, ?> body) {
        return loonflow.as(ann).post("/tickets/" + ticket + "/hook_call_back", body);
    }

    private void retry(long ticket) {
        loonflow.as(ann).post("/tickets/" + ticket + "/retry_script", Map.of()).requireDone();
    }

    private Reply jobs(long ticket, String more) {
        return loonflow.admin().get("/jobs?ticket_id=" + ticket + more).requireDone();
    }

    private void awaitState(long ticket, String state) {
        await().atMost(PATIENCE).until(() -> state(ticket).equals(state));
    }

    private String state(long ticket) {
        return loonflow.as(ann).get("/tickets/" + ticket).text("/data/value/state_info/name");
    }

    private String newestWord(long ticket) {
        return loonflow.as(ann).get("/tickets/" + ticket + "/flowlogs").text("/data/value/0/suggestion");
    }
}
