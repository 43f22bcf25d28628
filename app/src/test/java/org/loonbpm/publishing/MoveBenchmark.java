package org.loonbpm.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long ten thousand running tickets take to follow a version, and what those who work meanwhile notice; docs/performance.md. */
class MoveBenchmark extends LoonflowTest {

    private static final Logger LOG = LoggerFactory.getLogger(MoveBenchmark.class);
    private static final int TICKETS = Integer.getInteger("publishing.tickets", 10_000);
    private static final int OPENERS = 4;
    private static final int PROBES_AT_REST = 150;

    private String ann = "";
    private String bob = "";
    private PublishedWorkflow flow = new PublishedWorkflow(0, Map.of(), Map.of());

    @Test
    void tenThousandTicketsFollow() throws Exception {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        flow = loonflow.publish(workflow("many")
                .state("Check", Handlers.person(bob))
                .state("Second", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Second")
                .transition("End", "Second", END)
                .timer("Late", 360_000, "Check", "Second"));
        loonflow.admin().put(path(), Map.of("mode", "published")).requireDone();
        open(TICKETS);
        var atRest = new ArrayList<Long>();
        for (int i = 0; i < PROBES_AT_REST; i++) {
            atRest.add(work());
        }
        var editor = new Editor(loonflow.admin(), flow.id());
        editor.addTransition("Skip", flow.state("Check"), flow.state(END));

        var began = Instant.now();
        loonflow.admin().post(path(), Map.of()).requireDone();
        var meanwhile = new ArrayList<Long>();
        while (progress().text("/data/state").equals("running")) {
            meanwhile.add(work());
        }
        var lasted = Duration.between(began, Instant.now());

        Reply finished = progress();
        assertThat(finished.number("/data/failed")).isZero();
        assertThat(finished.number("/data/same")).isGreaterThanOrEqualTo(TICKETS);
        LOG.info(
                "{} tickets followed in {} s, {} a second",
                finished.number("/data/done"),
                lasted.toSeconds(),
                finished.number("/data/done") * 1000 / Math.max(1, lasted.toMillis()));
        LOG.info("opening and handling a ticket, at rest: {}", spread(atRest));
        LOG.info("opening and handling a ticket, meanwhile: {}", spread(meanwhile));
    }

    private void open(int tickets) throws Exception {
        var openers = Executors.newFixedThreadPool(OPENERS);
        var left = new ConcurrentLinkedQueue<Integer>();
        for (int i = 0; i < tickets; i++) {
            left.add(i);
        }
        Callable<Void> opener = () -> {
            while (left.poll() != null) {
                loonflow.as(ann).open(flow, "Submit", Map.of());
            }
            return null;
        };
        for (var each : openers.invokeAll(List.of(opener, opener, opener, opener))) {
            each.get();
        }
        openers.shutdown();
    }

    /** Milliseconds that one ticket takes to be opened and handled. */
    private long work() {
        long began = System.nanoTime();
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private static String spread(List<Long> millis) {
        var sorted = millis.stream().sorted().toList();
        return "%d times, median %d ms, 95 %% %d ms, longest %d ms"
                .formatted(
                        sorted.size(),
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 95 / 100),
                        sorted.get(sorted.size() - 1));
    }

    private Reply progress() {
        return loonflow.admin().get(path() + "/progress").requireDone();
    }

    private String path() {
        return "/workflows/%d/publish".formatted(flow.id());
    }
}
