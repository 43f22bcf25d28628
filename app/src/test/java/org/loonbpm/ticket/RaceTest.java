package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** Several people act on one ticket at the same moment: one wins, the others are told so, nothing is half done. */
class RaceTest extends LoonflowTest {

    private static final int CLICKS = 50;

    private String ann;
    private String bob;

    @BeforeEach
    void people() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
    }

    @Test
    void oneOfManyHandlersWins() throws Exception {
        PublishedWorkflow flow = loonflow.publish(workflow("race")
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());

        List<Reply> replies = atOnce(() -> loonflow.as(bob).handle(ticket, flow, "End"));

        assertThat(replies).filteredOn(reply -> reply.code() == 0).hasSize(1);
        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/flowlogs").number("/data/total"))
                .isEqualTo(2);
    }

    @Test
    void oneOfManyClaimsWins() throws Exception {
        PublishedWorkflow flow = loonflow.publish(workflow("claims")
                .state("Check", Handlers.anyOf(ann, bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());

        List<Reply> replies = atOnce(() -> loonflow.as(bob).post("/tickets/" + ticket + "/accept", Map.of()));

        assertThat(replies).filteredOn(reply -> reply.code() == 0).hasSize(1);
        assertThat(loonflow.as(bob).get("/tickets/" + ticket).text("/data/value/participant"))
                .isEqualTo(bob);
    }

    @Test
    void ticketsOpenedAtOnceHaveSerialNumbersOfTheirOwn() throws Exception {
        PublishedWorkflow flow = loonflow.publish(workflow("many")
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));

        List<Long> ids = atOnce(() -> loonflow.as(ann).open(flow, "Submit", Map.of()));

        List<String> numbers = ids.stream()
                .map(id -> loonflow.as(ann).get("/tickets/" + id).text("/data/value/sn"))
                .toList();
        assertThat(numbers).hasSize(CLICKS).doesNotHaveDuplicates();
    }

    @Test
    void aRequestSentManyTimesUnderOneKeyOpensOneTicket() throws Exception {
        PublishedWorkflow flow = loonflow.publish(workflow("once")
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        Map<String, Object> body = Map.of(
                "workflow_id", flow.id(), "transition_id", flow.transition("Submit"), "title", "one click, or two");

        List<Reply> replies =
                atOnce(() -> loonflow.as(ann).with("Idempotency-Key", "click-1").post("/tickets", body));

        assertThat(replies).allMatch(reply -> reply.code() == 0);
        assertThat(replies.stream()
                        .map(reply -> reply.number("/data/ticket_id"))
                        .distinct())
                .hasSize(1);
        assertThat(loonflow.as(ann).get("/tickets?category=owner").number("/data/total"))
                .isEqualTo(1);
    }

    @Test
    void oneOfManyVotesCounts() throws Exception {
        PublishedWorkflow flow = loonflow.publish(workflow("votes")
                .state("Check", Handlers.everyoneOf(ann, bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());

        List<Reply> replies = atOnce(() -> loonflow.as(bob).handle(ticket, flow, "End"));

        assertThat(replies).filteredOn(reply -> reply.code() == 0).hasSize(1);
        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(loonflow.as(ann).get("/tickets/" + ticket).number("/data/value/state_id"))
                .isEqualTo(flow.state("Check"));
        assertThat(loonflow.as(ann).handle(ticket, flow, "End").code()).isZero();
        assertThat(loonflow.as(ann).get("/tickets/" + ticket).number("/data/value/act_state_id"))
                .isEqualTo(4);
    }

    @Test
    void aTicketIsHandledOrClosed() throws Exception {
        PublishedWorkflow flow = loonflow.publish(workflow("close")
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
        var clicks = new AtomicInteger();

        List<Reply> replies = atOnce(() -> clicks.incrementAndGet() % 2 == 0
                ? loonflow.as(bob).handle(ticket, flow, "End")
                : loonflow.as("admin").post("/tickets/" + ticket + "/close", Map.of("suggestion", "closed")));

        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(replies)
                .filteredOn(reply -> reply.text("/data/value").equals("true"))
                .hasSizeLessThanOrEqualTo(1);
        Reply seen = loonflow.as(ann).get("/tickets/" + ticket);
        assertThat(seen.number("/data/value/act_state_id")).isIn(4L, 5L);
        assertThat(seen.text("/data/value/participant")).isEmpty();
        assertThat(loonflow.as(bob).get("/tickets?category=duty").number("/data/total"))
                .isZero();
    }

    @Test
    void aTicketIsHandledOrDelivered() throws Exception {
        PublishedWorkflow flow = loonflow.publish(workflow("deliver")
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
        var clicks = new AtomicInteger();

        List<Reply> replies = atOnce(() -> clicks.incrementAndGet() % 2 == 0
                ? loonflow.as(bob).handle(ticket, flow, "End")
                : loonflow.as(bob)
                        .post("/tickets/" + ticket + "/deliver", Map.of("target_username", ann, "suggestion", "")));

        assertThat(replies).filteredOn(reply -> reply.code() == 0).hasSize(1);
        assertThat(replies).allMatch(reply -> reply.status() == 200);
        Reply seen = loonflow.as(ann).get("/tickets/" + ticket);
        boolean ended = seen.number("/data/value/act_state_id") == 4;
        assertThat(seen.text("/data/value/participant")).isEqualTo(ended ? "" : ann);
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/flowlogs").number("/data/total"))
                .isEqualTo(2);
    }

    @Test
    void aFormThatWasShownForAnotherStateIsRefused() {
        PublishedWorkflow flow = loonflow.publish(workflow("stale")
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());

        Reply refused = loonflow.as(bob)
                .patch(
                        "/tickets/" + ticket,
                        Map.of("transition_id", flow.transition("End"), "expected_state_id", flow.state(START)));

        assertThat(refused.text("/error")).isEqualTo("state_changed");
        assertThat(loonflow.as(bob)
                        .patch(
                                "/tickets/" + ticket,
                                Map.of(
                                        "transition_id", flow.transition("End"),
                                        "expected_state_id", flow.state("Check")))
                        .code())
                .isZero();
    }

    private static <T> List<T> atOnce(Callable<T> click) throws Exception {
        var pool = Executors.newFixedThreadPool(CLICKS);
        try {
            var answers = new ArrayList<T>();
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(CLICKS, click))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
