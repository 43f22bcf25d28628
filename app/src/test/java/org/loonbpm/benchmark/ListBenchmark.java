package org.loonbpm.benchmark;

import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lists with few and with very many tickets in the database, asked for by one caller at a time. */
class ListBenchmark extends BenchmarkedServer {

    private static final Logger LOG = LoggerFactory.getLogger(ListBenchmark.class);

    private static final int WORKFLOWS = Integer.getInteger("benchmark.workflows", 200);
    private static final long FEW = Long.getLong("benchmark.few", 10_000);
    private static final long MANY = Long.getLong("benchmark.many", 1_000_000);
    private static final int READS = Integer.getInteger("benchmark.reads", 150);

    /** All lists take their turn several times, so that what disturbs the machine for a moment falls on no list alone. */
    private static final int PASSES = 3;

    private final Load oneByOne = new Load(1, Duration.ofSeconds(30));

    @Test
    void listsWithFewAndWithManyTickets() throws Exception {
        try (BareEngine engine = bareEngine()) {
            List<PublishedWorkflow> workflows =
                    IntStream.range(0, WORKFLOWS).mapToObj(this::workflowInUse).toList();
            var tickets = new ManyTickets(database, engine);
            tickets.prepare(workflows);
            fill(tickets, FEW);
            all(workflows); // until the server is warm
            Map<String, Timings> few = inPasses(workflows);
            fill(tickets, MANY);
            Map<String, Timings> many = inPasses(workflows);
            report(few, many);
            aGeneratedTicketIsARealOne(workflows);
        }
    }

    /** The application comes upon a workflow only when it is made, so each has had its first ticket before. */
    private PublishedWorkflow workflowInUse(int number) {
        var leave = loonflow.publish(workflow("leave " + number)
                .displays("days", "proxy")
                .field("days", 10)
                .field("reason", 55)
                .field("proxy", 60)
                .state("Check", Handlers.person("admin"))
                .state("Record", Handlers.person("admin"))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Record")
                .transition("Finish", "Record", END));
        loonflow.as("admin").open(leave, "Submit", Map.of("days", 3, "reason", "rest", "proxy", "admin"));
        return leave;
    }

    private static void fill(ManyTickets tickets, long count) throws Exception {
        long begin = System.nanoTime();
        tickets.fillTo(count);
        LOG.info(
                "{} tickets after {} s",
                count,
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    private Map<String, Timings> inPasses(List<PublishedWorkflow> workflows) throws Exception {
        var together = new LinkedHashMap<String, Timings>();
        for (int pass = 0; pass < PASSES; pass++) {
            all(workflows).forEach((list, timings) -> together.merge(list, timings, Timings::and));
        }
        return together;
    }

    private Map<String, Timings> all(List<PublishedWorkflow> workflows) throws Exception {
        String jwt = "Cookie: jwt=%s\r\n".formatted(loonflow.jwt("admin", LoonflowTest.ADMIN_PASSWORD));
        var timings = new LinkedHashMap<String, Timings>();
        try (var connection = new KeptConnection(port)) {
            for (String person : List.of(ManyTickets.ORDINARY, ManyTickets.BUSY)) {
                Signed caller = signed(person);
                for (String category : List.of("duty", "owner", "worked", "relation")) {
                    String path = "/tickets?category=" + category;
                    timings.put(category + " of " + person, time(number -> connection.get(path, caller)));
                }
            }
            Signed busy = signed(ManyTickets.BUSY);
            for (String category : List.of("all", "view", "intervene")) {
                String path = "/tickets?category=" + category;
                timings.put(category, time(number -> connection.get(path, busy)));
                timings.put(category + ", page 1000", time(number -> connection.get(path + "&page=1000", busy)));
            }
            timings.put("all, logged in", time(number -> connection.call("GET", "/tickets?category=all", "", jwt)));
            for (String asked : List.of(
                    "search=123456",
                    "search=leave",
                    "field.proxy=nobody",
                    "workflow_ids=" + workflows.get(0).id() + "&field.days__gte=2&sort=field.days&with_fields=1")) {
                timings.put(
                        "all, " + asked.replaceAll("[0-9]+&", "&"),
                        time(number -> connection.get("/tickets?category=all&" + asked, busy)));
            }
            timings.put(
                    "all, logged in, page 1000",
                    time(number -> connection.call("GET", "/tickets?category=all&page=1000", "", jwt)));
        }
        return timings;
    }

    private Timings time(Load.Step step) throws Exception {
        oneByOne.run(READS / PASSES / 3, () -> step);
        return oneByOne.run(READS / PASSES, () -> step);
    }

    private static void report(Map<String, Timings> few, Map<String, Timings> many) {
        var report = new Report("list", FEW + " tickets, p50 ms", MANY + " tickets, p50 ms", "p99 ms", "many to few");
        few.forEach((list, before) -> {
            Timings after = many.getOrDefault(list, before);
            report.row(
                    list,
                    "%.1f".formatted(before.percentile(0.5)),
                    "%.1f".formatted(after.percentile(0.5)),
                    "%.1f".formatted(after.percentile(0.99)),
                    "%.2f".formatted(after.percentile(0.5) / before.percentile(0.5)));
        });
        report.print();
    }

    /** Somebody who finds one on the duty list can handle it: the rows, the engine's included, are what use would make. */
    private void aGeneratedTicketIsARealOne(List<PublishedWorkflow> workflows) {
        var busy = loonflow.as(ManyTickets.BUSY);
        var first = busy.get("/tickets?category=duty").requireDone();
        long workflow = first.number("/data/value/0/workflow_id");
        PublishedWorkflow leave = workflows.stream()
                .filter(published -> published.id() == workflow)
                .findFirst()
                .orElseThrow();
        busy.handle(first.number("/data/value/0/id"), leave, "Agree").requireDone();
    }
}
