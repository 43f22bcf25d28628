package org.loonbpm.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A version has been published and something happens to a ticket before the background job has come to it: a ticket with a lower
 * id is locked, so that the job waits there.
 */
class BeforeItsTurnTest extends LoonflowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LATER = 36_000;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private String ann;
    private String bob;
    private PublishedWorkflow flow;
    private Editor editor;
    private long first;
    private long ticket;

    @BeforeEach
    void twoTicketsOfAWorkflowInPublishedMode() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        flow = loonflow.publish(workflow("in turn")
                .state("Check", Handlers.person(bob))
                .state("Second", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Second")
                .transition("End", "Second", END)
                .timer("Late", LATER, "Check", "Second"));
        editor = new Editor(loonflow.admin(), flow.id());
        loonflow.admin().put(path(), Map.of("mode", "published")).requireDone();
        first = open();
        ticket = open();
    }

    @Test
    void aTimerWhoseWayIsGoneIsForgotten() {
        editor.deleteTransition(flow.transition("Late"));

        whileTheJobWaits(() -> {
            timerElapses();
            await().atMost(PATIENCE).until(() -> timers() == 0);
        });

        finished();
        assertThat(state()).isEqualTo("Check");
        assertThat(failedJobs()).isZero();
    }

    @Test
    void aTimerTakesItsNewWay() {
        long third = editor.addState("Third", Handlers.person(bob));
        editor.addTransition("Over", third, flow.state(END));
        editor.changeTransition(flow.transition("Late"), "Late", flow.state("Check"), third, LATER);
        String old = process();

        whileTheJobWaits(() -> {
            timerElapses();
            await().atMost(PATIENCE).until(() -> !process().equals(old));
            timerElapses();
            await().atMost(PATIENCE).until(() -> state().equals("Third"));
        });

        finished();
        assertThat(failedJobs()).isZero();
    }

    @Test
    void whoIsNotAmongThoseWhoVoteNowIsToldToReadTheTicketAgain() {
        editor.changeState(flow.state("Check"), "Check", Handlers.everyoneOf(ann));

        whileTheJobWaits(() -> {
            assertThat(loonflow.as(bob).handle(ticket, flow, "Agree").text("/error"))
                    .isEqualTo("state_changed");
            await().atMost(PATIENCE).until(() -> participants().equals(ann));
            loonflow.as(ann).handle(ticket, flow, "Agree").requireDone();
        });

        finished();
        assertThat(state()).isEqualTo("Second");
    }

    @Test
    void aHookThatReportsBackLeadsOnByTheNewWay() throws Exception {
        try (var receiver = Receiver.start()) {
            editor.changeState(flow.state("Second"), "Second", Handlers.hook(receiver.url("/call"), true));
            publish();
            finished();
            loonflow.as(bob).handle(first, flow, "Agree").requireDone();
            loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
            await().atMost(PATIENCE).until(() -> receiver.requests().size() == 2);
            long third = editor.addState("Third", Handlers.person(bob));
            editor.addTransition("Over", third, flow.state(END));
            editor.changeTransition(flow.transition("End"), "End", flow.state("Second"), third, 0);

            whileTheJobWaits(() -> {
                loonflow.admin()
                        .post("/tickets/" + ticket + "/hook_call_back", Map.of("result", true))
                        .requireDone();
                assertThat(state()).isEqualTo("Third");
            });

            finished();
            assertThat(state()).isEqualTo("Third");
        }
    }

    @Test
    void aHookOfAStateThatPeopleHandleNowReportsInVain() throws Exception {
        try (var receiver = Receiver.start()) {
            editor.changeState(flow.state("Second"), "Second", Handlers.hook(receiver.url("/call"), true));
            publish();
            finished();
            loonflow.as(bob).handle(first, flow, "Agree").requireDone();
            loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
            await().atMost(PATIENCE).until(() -> receiver.requests().size() == 2);
            editor.changeState(flow.state("Second"), "Second", Handlers.person(bob));

            whileTheJobWaits(() -> {
                assertThat(loonflow.admin()
                                .post("/tickets/" + ticket + "/hook_call_back", Map.of("result", true))
                                .text("/error"))
                        .isEqualTo("state_changed");
                await().atMost(PATIENCE).until(() -> participants().equals(bob));
            });

            finished();
            loonflow.as(bob).handle(ticket, flow, "End").requireDone();
        }
    }

    @Test
    void aScriptAtWorkLeadsOnByTheNewWay() throws Exception {
        try (var receiver = Receiver.start()) {
            var published = new CountDownLatch(1);
            receiver.answers(request -> {
                awaitQuietly(published);
                return Receiver.Response.TAKEN;
            });
            long script = loonflow.admin()
                    .uploadScript(
                            loonflow.own("script"),
                            true,
                            "import requests%nrequests.post('%s', json={})".formatted(receiver.url("/asked")));
            editor.changeState(flow.state("Second"), "Second", Handlers.script(script));
            publish();
            finished();
            loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
            receiver.await(1);
            long third = editor.addState("Third", Handlers.person(bob));
            editor.addTransition("Over", third, flow.state(END));
            editor.changeTransition(flow.transition("End"), "End", flow.state("Second"), third, 0);

            whileTheJobWaits(() -> {
                published.countDown();
                await().atMost(PATIENCE).until(() -> state().equals("Third"));
            });

            finished();
            assertThat(state()).isEqualTo("Third");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void whileTheJobWaits(Runnable action) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("select id from ticket where id = ? for update")
                    .param(first)
                    .query(Long.class)
                    .single();
            publish();
            action.run();
        });
    }

    private void publish() {
        loonflow.admin().post(path(), Map.of()).requireDone();
    }

    /** Not in the transaction that keeps the job waiting. */
    private void timerElapses() {
        elsewhere(() -> jdbc.sql("""
                        update act_ru_timer_job j set duedate_ = now() from ticket t
                        where t.process_instance_id = j.process_instance_id_ and t.id = ?""").param(ticket).update());
    }

    private static void elsewhere(Runnable action) {
        var thread = new Thread(action);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private int timers() {
        return jdbc.sql("""
                        select count(*) from act_ru_timer_job j join ticket t on t.process_instance_id = j.process_instance_id_
                        where t.id = ?""").param(ticket).query(Integer.class).single();
    }

    private int failedJobs() {
        return jdbc.sql("""
                        select count(*) from act_ru_deadletter_job j
                        join ticket t on t.process_instance_id = j.process_instance_id_ where t.id = ?""").param(ticket).query(Integer.class).single();
    }

    private String process() {
        return jdbc.sql("select process_definition_id from ticket where id = ?")
                .param(ticket)
                .query(String.class)
                .single();
    }

    private long open() {
        return loonflow.as(ann).open(flow, "Submit", Map.of());
    }

    private Reply detail() {
        return loonflow.admin().get("/tickets/" + ticket).requireDone();
    }

    private String state() {
        return detail().text("/data/value/state_info/name");
    }

    private String participants() {
        return detail().text("/data/value/participant");
    }

    private Reply finished() {
        return await().atMost(PATIENCE)
                .until(
                        () -> loonflow.admin().get(path() + "/progress").requireDone(),
                        progress -> progress.text("/data/state").equals("finished"));
    }

    private String path() {
        return "/workflows/%d/publish".formatted(flow.id());
    }
}
