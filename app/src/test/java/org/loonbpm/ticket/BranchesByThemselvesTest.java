package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Reply;

/** Hooks, timers, sub-tickets and people who click at the same moment lead branches on. */
class BranchesByThemselvesTest extends BranchesCase {

    @Test
    void aHookWorksInABranch() throws Exception {
        try (var receiver = Receiver.start()) {
            var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.hook(receiver.url("/hook"), true)));
            receiver.answers(Receiver.Response.refused("no"));
            long ticket = open(flow);
            String path = "/tickets/" + ticket;
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> seen(ticket)
                                    .at("/data/value/branches/1/script_run_last_result")
                                    .asBoolean(true)
                            == false);
            assertThat(loonflow.as(ann).handle(ticket, flow, "Legal").code()).isZero();
            receiver.answers(Receiver.Response.TAKEN);

            loonflow.as(dan).post(path + "/retry_script", Map.of()).requireDone();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> loonflow.as(dan)
                            .get(path + "/flowlogs?desc=1")
                            .text("/data/value/0/suggestion")
                            .equals("taken"));
            loonflow.as(dan)
                    .post(path + "/hook_call_back", Map.of("result", true, "msg", "done"))
                    .requireDone();

            assertThat(stateOf(ticket)).isEqualTo("Sign");
        }
    }

    @Test
    void aTimerLeadsOnInItsBranchAlone() {
        var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob))
                .state("Late", Handlers.person(cat))
                .timer("Overdue", 1, "Law", "Late")
                .transition("Done late", "Late", "Reviewed"));
        long ticket = open(flow);
        assertThat(seen(ticket).at("/data/value/timers")).hasSize(1);

        await().atMost(Duration.ofSeconds(20)).until(() -> branchesOf(ticket).contains("Late"));

        assertThat(branchesOf(ticket)).containsExactly("Late", "Budget");
        assertThat(actingOn(ticket)).containsExactlyInAnyOrder(cat, bob);
        loonflow.as(bob).handle(ticket, flow, "Affordable").requireDone();
        loonflow.as(cat).handle(ticket, flow, "Done late").requireDone();
        assertThat(stateOf(ticket)).isEqualTo("Sign");
    }

    @Test
    void timersOfAllBranchesMayRunOutAtTheSameMoment() {
        var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob))
                .timer("Law is late", 1, "Law", "Reviewed")
                .timer("Money is late", 1, "Budget", "Reviewed"));
        long ticket = open(flow);

        await().atMost(Duration.ofSeconds(40)).until(() -> stateOf(ticket).equals("Sign"));
    }

    @Test
    void theLastTwoBranchesMayEndAtTheSameMoment() throws Exception {
        var flow = contract();
        for (int round = 0; round < 5; round++) {
            long ticket = open(flow);

            List<Reply> replies = atOnce(List.of(
                    () -> act(ann, ticket, flow),
                    () -> act(bob, ticket, flow),
                    () -> act(ann, ticket, flow),
                    () -> act(bob, ticket, flow)));

            assertThat(replies).filteredOn(reply -> reply.code() == 0).hasSize(2);
            assertThat(replies).allMatch(reply -> reply.status() == 200);
            assertThat(stateOf(ticket)).isEqualTo("Sign");
            assertThat(loonflow.as(dan).get("/tickets/" + ticket + "/flowlogs").number("/data/total"))
                    .isEqualTo(3);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void peopleNamedOutsideAreAskedForInEachBranch() throws Exception {
        try (var receiver = Receiver.start()) {
            receiver.answers(request -> new Receiver.Response(
                    200,
                    "{\"code\": 0, \"data\": \"%s\"}".formatted(request.path().contains("law") ? ann : bob)));
            var flow = loonflow.publish(
                    contract(Handlers.askedAt(receiver.url("/law")), Handlers.askedAt(receiver.url("/money"))));

            long ticket = open(flow);

            assertThat(actingOn(ticket)).containsExactly(ann, bob);
        }
    }

    @Test
    void aBranchWaitsForItsSubTickets() {
        var flow = contract();
        var sub = loonflow.publish(workflow("sub").transition("Open", START, END));
        long ticket = open(flow);

        loonflow.as(ann)
                .open(sub, "Open", Map.of("parent_ticket_id", ticket, "parent_ticket_state_id", flow.state("Law")));

        assertThat(branchesOf(ticket)).containsExactly("Budget");
        assertThat(stateOf(ticket)).isEqualTo("Reviews");
    }
}
