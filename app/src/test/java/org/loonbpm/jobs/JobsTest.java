package org.loonbpm.jobs;

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
import org.loonbpm.testing.Receiver.Response;
import org.loonbpm.testing.Reply;

/** What the server does by itself can be watched, and done again. */
class JobsTest extends LoonflowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Receiver receiver;
    private String ann;
    private PublishedWorkflow flow;

    @BeforeEach
    void aWorkflowWithAHook() throws IOException {
        receiver = Receiver.start();
        ann = loonflow.person("ann");
        flow = loonflow.publish(workflow("hooked")
                .state("Call", Handlers.hook(receiver.url("/hook"), false))
                .state("Check", Handlers.person(ann))
                .transition("Submit", START, "Call")
                .transition("Called", "Call", "Check")
                .transition("End", "Check", END));
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void areShownToSuperAdministratorsAlone() {
        assertThat(loonflow.loggedIn(ann).get("/jobs").code()).isEqualTo(-1);
        assertThat(loonflow.loggedIn(ann)
                        .post("/jobs/retry", Map.of("all", Map.of()))
                        .code())
                .isEqualTo(-1);
        assertThat(loonflow.admin().get("/jobs").code()).isZero();
    }

    @Test
    void showWhyAHookIsTriedAgainAndWhen() {
        // given
        receiver.answers(Response.BROKEN);

        // when
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of("title", "a laptop"));

        // then
        Reply jobs = awaitJobs(ticket, "retrying", 1);
        assertThat(jobs.text("/data/value/0/kind")).isEqualTo("hook");
        assertThat(jobs.text("/data/value/0/error")).isEqualTo("the hook answered with HTTP status 500");
        assertThat(jobs.number("/data/value/0/attempts")).isEqualTo(1);
        assertThat(jobs.text("/data/value/0/ticket_title")).isEqualTo("a laptop");
        assertThat(jobs.text("/data/value/0/workflow_name")).isEqualTo(loonflow.own("hooked"));
        assertThat(jobs.text("/data/value/0/state_name")).isEqualTo("Call");
        assertThat(jobs.text("/data/value/0/next_attempt")).isGreaterThan(jobs.text("/data/value/0/gmt_created"));
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/diagram").text("/data/troubles/0/status"))
                .isEqualTo("retrying");
    }

    @Test
    void oneIsDoneAgainAtOnceWhenSomebodyAsksForIt() {
        // given
        receiver.answers(Response.BROKEN);
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
        String job = awaitJobs(ticket, "retrying", 1).text("/data/value/0/id");
        receiver.answers(Response.TAKEN);

        // when
        Reply retried = loonflow.admin().post("/jobs/retry", Map.of("ids", List.of(job)));

        // then
        assertThat(retried.number("/data/retried")).isEqualTo(1);
        awaitState(ticket, "Check");
        assertThat(jobs("ticket_id=" + ticket).number("/data/total")).isZero();
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/diagram").at("/data/troubles"))
                .isEmpty();
    }

    @Test
    void thatFailTooOftenWaitForSomebodyAndCanAllBeDoneAgain() {
        // given
        receiver.answers(Response.BROKEN);
        var tickets = List.of(
                loonflow.as(ann).open(flow, "Submit", Map.of()),
                loonflow.as(ann).open(flow, "Submit", Map.of()));
        tickets.forEach(this::failForGood);
        Reply failed = jobs("status=failed&kind=hook&workflow_id=" + flow.id());
        assertThat(failed.number("/data/total")).isEqualTo(2);
        assertThat(failed.number("/data/counts/failed")).isEqualTo(2);
        assertThat(failed.number("/data/counts/retrying")).isZero();
        assertThat(failed.number("/data/value/0/attempts")).isEqualTo(4);
        assertThat(failed.at("/data/value/0/next_attempt").isNull()).isTrue();
        assertThat(jobs("older_than=3600&workflow_id=" + flow.id()).number("/data/total"))
                .isZero();
        receiver.answers(Response.TAKEN);

        // when
        Reply retried =
                loonflow.admin().post("/jobs/retry", Map.of("all", Map.of("kind", "hook", "workflow_id", flow.id())));

        // then
        assertThat(retried.number("/data/retried")).isEqualTo(2);
        tickets.forEach(ticket -> awaitState(ticket, "Check"));
        assertThat(jobs("workflow_id=" + flow.id()).number("/data/total")).isZero();
    }

    @Test
    void areSplitIntoPages() {
        // given
        receiver.answers(Response.BROKEN);
        for (int i = 0; i < 3; i++) {
            awaitJobs(loonflow.as(ann).open(flow, "Submit", Map.of()), "retrying", 1);
        }

        // when
        Reply second = jobs("workflow_id=%d&per_page=2&page=2".formatted(flow.id()));

        // then
        assertThat(second.number("/data/total")).isEqualTo(3);
        assertThat(second.at("/data/value")).hasSize(1);
    }

    @Test
    void ofAStateThatTheTicketHasLeftAreNotShown() {
        // given
        receiver.answers(Response.BROKEN);
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
        awaitJobs(ticket, "retrying", 1);

        // when
        loonflow.admin()
                .put("/tickets/" + ticket + "/state", Map.of("state_id", flow.state("Check"), "suggestion", "by hand"))
                .requireDone();

        // then
        assertThat(jobs("ticket_id=" + ticket).number("/data/total")).isZero();
    }

    @Test
    void timersWaitAmongThem() {
        // given
        PublishedWorkflow slow = loonflow.publish(workflow("slow")
                .state("Wait", Handlers.person(ann))
                .transition("Submit", START, "Wait")
                .transition("End", "Wait", END)
                .timer("Timeout", 3600, "Wait", END));

        // when
        long ticket = loonflow.as(ann).open(slow, "Submit", Map.of());

        // then
        Reply waiting = jobs("status=waiting&kind=timer&ticket_id=" + ticket);
        assertThat(waiting.number("/data/total")).isEqualTo(1);
        assertThat(waiting.number("/data/value/0/workflow_id")).isEqualTo(slow.id());
        assertThat(waiting.text("/data/value/0/state_name")).isEqualTo("Wait");
        assertThat(jobs("status=waiting&kind=timer&workflow_id=" + slow.id()).number("/data/counts/waiting"))
                .isEqualTo(1);
        assertThat(jobs("kind=hook&ticket_id=" + ticket).number("/data/total")).isZero();
    }

    private void failForGood(long ticket) {
        for (int failures = 1; failures <= 3; failures++) {
            Reply retrying = awaitJobs(ticket, "retrying", failures);
            loonflow.admin()
                    .post("/jobs/retry", Map.of("ids", List.of(retrying.text("/data/value/0/id"))))
                    .requireDone();
        }
        awaitJobs(ticket, "failed", 4);
    }

    private Reply awaitJobs(long ticket, String status, int attempts) {
        String asked = "status=%s&ticket_id=%d".formatted(status, ticket);
        await().atMost(PATIENCE).until(() -> jobs(asked).number("/data/value/0/attempts") == attempts);
        return jobs(asked);
    }

    private void awaitState(long ticket, String state) {
        await().atMost(PATIENCE)
                .until(() -> loonflow.as(ann)
                        .get("/tickets/" + ticket)
                        .text("/data/value/state_info/name")
                        .equals(state));
    }

    private Reply jobs(String query) {
        return loonflow.admin().get("/jobs?" + query).requireDone();
    }
}
