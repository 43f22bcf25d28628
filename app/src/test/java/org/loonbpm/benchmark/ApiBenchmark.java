package org.loonbpm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.PublishedWorkflow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The API under {@value #CONNECTIONS} connections, side by side with the bare engine doing the same process. */
class ApiBenchmark extends BenchmarkedServer {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 4);
    private static final int ROUNDS_BEFORE = Integer.getInteger("benchmark.rounds-before", 6);
    private static final int TICKETS = Integer.getInteger("benchmark.tickets", 500);
    private static final int READS = Integer.getInteger("benchmark.reads", 8_000);
    private static final Map<String, Object> FIELDS = Map.of("days", 3, "reason", "rest", "proxy", "bob");

    private final Load load = new Load(CONNECTIONS, Duration.ofSeconds(20));
    private String ann = "";
    private String bob = "";
    private PublishedWorkflow leave = new PublishedWorkflow(0, Map.of(), Map.of());
    private String definition = "";

    @BeforeEach
    void aLeaveWorkflow() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        leave = loonflow.publish(workflow("leave")
                .field("days", 10)
                .field("reason", 55)
                .field("proxy", 60)
                .state("Check", Handlers.person(bob))
                .state("Record", Handlers.person(ann))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Record")
                .transition("Refuse", "Check", START)
                .transition("Finish", "Record", END));
        loonflow.as(ann).open(leave, "Submit", FIELDS);
        definition = JdbcClient.create(database)
                .sql("select process_definition_id from workflow_deployment where workflow_id = ?")
                .param(leave.id())
                .query(String.class)
                .single();
    }

    @Test
    void writesAndReads() throws Exception {
        Lives api = Lives.NONE;
        Lives bare = Lives.NONE;
        try (BareEngine engine = bareEngine()) {
            for (int round = 0; round < ROUNDS_BEFORE; round++) {
                throughTheApi();
                throughTheEngine(engine);
            }
            for (int round = 0; round < ROUNDS; round++) {
                api = api.and(throughTheApi());
                bare = bare.and(throughTheEngine(engine));
            }
        }
        var report =
                new Report("what, 8 connections", "times", "per second", "p50 ms", "p99 ms", "of the engine's rate");
        report.row("create, API", api.created(), ratio(api.created(), bare.created()));
        report.row("create, bare engine", bare.created(), "");
        report.row("handle, API", api.handled(), ratio(api.handled(), bare.handled()));
        report.row("handle, bare engine", bare.handled(), "");
        List<Long> open = open(new ConcurrentLinkedQueue<>()).tickets();
        long ticket = open.get(open.size() / 2);
        report.row("detail", reads("/tickets/" + ticket), "");
        report.row("duty list, 10 of " + open.size(), reads("/tickets?category=duty"), "");
        report.row("flow logs", reads("/tickets/" + ticket + "/flowlogs"), "");
        report.print();
        assertThat(api.handled().count()).isPositive();
    }

    /** The timings of tickets from their opening to their end. */
    private record Lives(Timings created, Timings handled) {

        static final Lives NONE = new Lives(Timings.NONE, Timings.NONE);

        Lives and(Lives others) {
            return new Lives(created.and(others.created), handled.and(others.handled));
        }
    }

    private record Opened(Timings timings, List<Long> tickets) {}

    private Lives throughTheApi() throws Exception {
        Opened opened = open(new ConcurrentLinkedQueue<>());
        return new Lives(
                opened.timings(), handle(opened.tickets(), bob, "Agree").and(handle(opened.tickets(), ann, "Finish")));
    }

    private Opened open(ConcurrentLinkedQueue<Long> tickets) throws Exception {
        String body = """
                {"workflow_id": %d, "transition_id": %d, "title": "a leave", "days": 3, "reason": "rest", "proxy": "bob"}""".formatted(leave.id(), leave.transition("Submit"));
        Signed caller = signed(ann);
        Timings timings = load.run(TICKETS, () -> {
            var connection = new KeptConnection(port);
            return number -> tickets.add(ticketId(connection.call("POST", "/tickets", body, caller.headers())));
        });
        return new Opened(timings, List.copyOf(tickets));
    }

    private static long ticketId(String answer) {
        int begin = answer.indexOf(':', answer.indexOf("\"ticket_id\"")) + 1;
        int end = begin;
        while (Character.isDigit(answer.charAt(end))) {
            end++;
        }
        return Long.parseLong(answer, begin, end, 10);
    }

    private Timings handle(List<Long> tickets, String username, String transition) throws Exception {
        String body = """
                {"transition_id": %d, "suggestion": "well"}""".formatted(leave.transition(transition));
        Signed caller = signed(username);
        return load.run(tickets.size(), () -> {
            var connection = new KeptConnection(port);
            return number -> connection.call("PATCH", "/tickets/" + tickets.get(number), body, caller.headers());
        });
    }

    private Lives throughTheEngine(BareEngine engine) throws Exception {
        var instances = new ConcurrentLinkedQueue<String>();
        Timings created = load.run(
                TICKETS,
                () -> number -> instances.add(
                        engine.start(definition, Integer.toString(number), FIELDS, leave.transition("Submit"))));
        List<String> started = List.copyOf(instances);
        Timings agreed =
                load.run(started.size(), () -> number -> engine.handle(started.get(number), leave.transition("Agree")));
        Timings finished = load.run(
                started.size(), () -> number -> engine.handle(started.get(number), leave.transition("Finish")));
        return new Lives(created, agreed.and(finished));
    }

    private Timings reads(String path) throws Exception {
        Signed caller = signed(bob);
        Load.Worker reader = () -> {
            var connection = new KeptConnection(port);
            return number -> connection.get(path, caller);
        };
        load.run(READS / 4, reader);
        return load.run(READS, reader);
    }

    private static String ratio(Timings ours, Timings theirs) {
        return "%.2f".formatted(ours.perSecond() / theirs.perSecond());
    }
}
