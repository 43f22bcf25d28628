package org.loonbpm.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.loonbpm.ticket.FollowVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Running tickets are brought to a version in the background, and nobody waits for that. */
class MoveTest extends LoonflowTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private FollowVersion follow;

    @Autowired
    private Moves moves;

    private String ann;
    private String bob;
    private PublishedWorkflow flow;
    private Editor editor;

    @BeforeEach
    void aWorkflowInPublishedMode() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        flow = loonflow.publish(workflow("moved")
                .field("days", 10)
                .state("Check", Handlers.person(bob))
                .state("Second", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Second")
                .transition("End", "Second", END)
                .timer("Late", 36_000, "Check", "Second"));
        editor = new Editor(loonflow.admin(), flow.id());
        loonflow.admin()
                .put(path(), Map.of("mode", "published", "running_tickets", "follow"))
                .requireDone();
    }

    @Test
    void aTicketThatIsWorkedOnBeforeItsTurnIsBroughtAlongThen() {
        long first = open();
        long second = open();
        long skip = editor.addTransition("Skip", flow.state("Check"), flow.state(END));

        whileNobodyCanTouch(first, () -> {
            publish(Map.of());
            loonflow.as(bob)
                    .patch("/tickets/" + second, Map.of("transition_id", skip))
                    .requireDone();
            assertThat(progress().text("/data/state")).isEqualTo("running");
        });

        assertThat(finished().number("/data/failed")).isZero();
    }

    @Test
    void movingATicketTakesAtMost45StatementsAndKeepsWhatIsDueWhen() throws Exception {
        long first = open();
        long before = open();
        long same = open();
        long anew = open();
        loonflow.as(bob).handle(anew, flow, "Agree").requireDone();
        Timestamp due = due(same);
        long third = editor.addState("Third", Handlers.person(bob));
        editor.changeTransition(flow.transition("Agree"), "Agree", flow.state("Check"), third, 0);
        editor.changeTransition(flow.transition("Late"), "Late", flow.state("Check"), third, 36_000);
        editor.deleteTransition(flow.transition("End"));
        editor.addTransition("Over", third, flow.state(END));
        editor.deleteState(flow.state("Second"));
        var targets = Map.of(flow.state("Second"), third);

        var counted = new ArrayList<List<String>>();
        whileNobodyCanTouch(first, () -> {
            publish(Map.of("targets", targets));
            move(before, targets);
            counted.add(statements.during(() -> move(same, targets)));
            counted.add(statements.during(() -> move(anew, targets)));
        });

        assertThat(counted.get(0)).as("in its state").hasSizeBetween(20, 45);
        assertThat(counted.get(1)).as("to another state").hasSizeBetween(20, 45);
        finished();
        assertThat(due(same)).isEqualTo(due);
        assertThat(loonflow.as(ann).get("/tickets/" + anew).text("/data/value/state_info/name"))
                .isEqualTo("Third");
    }

    @Test
    void nobodysTicketIsStrandedWhilePeopleWorkAndVersionsArePublished() throws Exception {
        var tickets = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            tickets.add(open());
        }
        var workers = Executors.newFixedThreadPool(4);
        try {
            var done = new ArrayList<Future<Integer>>();
            for (int worker = 0; worker < 3; worker++) {
                int mine = worker;
                done.add(workers.submit((Callable<Integer>) () -> workOn(tickets, mine)));
            }
            long between = 0;
            for (int version = 0; version < 4; version++) {
                if (between == 0) {
                    between = editor.addState("Between " + version, Handlers.person(bob));
                    editor.addTransition("On " + version, between, flow.state("Second"));
                    editor.changeTransition(flow.transition("Agree"), "Agree", flow.state("Check"), between, 0);
                    publish(Map.of());
                } else {
                    editor.changeTransition(
                            flow.transition("Agree"), "Agree", flow.state("Check"), flow.state("Second"), 0);
                    editor.deleteState(between);
                    publish(version % 4 == 1 ? Map.of("targets", Map.of(between, flow.state("Second"))) : Map.of());
                    between = 0;
                }
            }
            for (Future<Integer> each : done) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            workers.shutdownNow();
        }
        assertThat(finished().number("/data/failed")).isZero();
        workOn(tickets, 0);
        assertThat(jdbc.sql("select count(*) from ticket where workflow_id = ? and is_running")
                        .param(flow.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Takes the first way on with each ticket until none is left; who comes too late is told so and tries again. */
    private int workOn(List<Long> tickets, int mine) {
        int handled = 0;
        for (int i = 0; i < tickets.size(); i++) {
            long ticket = tickets.get((i + mine * 4) % tickets.size());
            for (int step = 0; step < 12; step++) {
                Reply ways = loonflow.as(bob).get("/tickets/" + ticket + "/transitions");
                if (ways.at("/data/value").isEmpty()) {
                    break;
                }
                Reply reply = loonflow.as(bob)
                        .patch(
                                "/tickets/" + ticket,
                                Map.of("transition_id", ways.number("/data/value/0/transition_id")));
                assertThat(reply.text("/error")).as(reply.message()).isNotEqualTo("internal");
                handled += reply.code() == 0 ? 1 : 0;
            }
        }
        return handled;
    }

    private void whileNobodyCanTouch(long ticket, Runnable action) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("select id from ticket where id = ? for update")
                    .param(ticket)
                    .query(Long.class)
                    .single();
            action.run();
        });
    }

    /** As the background job does, on a thread whose statements are counted. */
    private void move(long ticket, Map<Long, Long> targets) {
        var thread = new Thread(
                () -> transactions.executeWithoutResult(
                        status -> moves.count(0, ticket, follow.follow(ticket, targets, "admin"))),
                "http-nio-counted");
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Timestamp due(long ticket) {
        return jdbc.sql("""
                        select j.duedate_ from act_ru_timer_job j join ticket t on t.process_instance_id = j.process_instance_id_
                        where t.id = ?""").param(ticket).query(Timestamp.class).single();
    }

    private long open() {
        return loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));
    }

    private void publish(Map<String, ?> body) {
        loonflow.admin().post(path(), body).requireDone();
    }

    private Reply progress() {
        return loonflow.admin().get(path() + "/progress").requireDone();
    }

    private Reply finished() {
        return await().atMost(Duration.ofMinutes(2))
                .until(this::progress, progress -> progress.text("/data/state").equals("finished"));
    }

    private String path() {
        return "/workflows/%d/publish".formatted(flow.id());
    }
}
