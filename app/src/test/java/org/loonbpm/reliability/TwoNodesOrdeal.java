package org.loonbpm.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.ServerProcess;
import org.loonbpm.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two servers on one database, started at the same moment while it is empty. */
class TwoNodesOrdeal {

    private static final Logger LOG = LoggerFactory.getLogger(TwoNodesOrdeal.class);
    private static final int FAMILIES = 20;

    @TempDir
    private Path folder;

    private ServerProcess first;
    private ServerProcess second;
    private Loonflow one;
    private Loonflow other;

    @BeforeEach
    void startBoth() throws Exception {
        String database =
                TestDatabase.fresh("ordeal_" + UUID.randomUUID().toString().substring(0, 8));
        first = start("first", database);
        second = start("second", database);
        one = Loonflow.at(first.awaitReady());
        other = one.movedTo(second.awaitReady());
    }

    @AfterEach
    void stopBoth() throws Exception {
        first.terminate();
        second.terminate();
    }

    @Test
    void makeTablesAdministratorAndDemoOnceAndGoOnWhereOneIsKilled() throws Exception {
        assertThat(one.admin().get("/accounts/users?search_value=admin").number("/data/total"))
                .isEqualTo(1);
        assertThat(one.admin().get("/workflows").number("/data/total")).isEqualTo(2);
        assertThat(one.admin().get("/tickets?category=all").number("/data/total"))
                .isEqualTo(7);
        LOG.info("RESULT two nodes started at once on an empty database: one administrator, 2 workflows, 7 tickets");

        lastChildrenEndAtOnce();
        oneIsKilledUnderLoad();
    }

    private void oneIsKilledUnderLoad() throws Exception {
        try (var traffic = Traffic.prepare(one)) {
            // given
            traffic.begin(one);
            traffic.begin(other);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> traffic.notices.requests().size() >= 120);

            // when
            first.kill();
            Instant killed = Instant.now();
            await().pollDelay(Duration.ofSeconds(5)).until(() -> true);
            traffic.stop();
            var reckoning = new Reckoning(traffic, other);
            Map<String, Long> left = reckoning.jobs("");
            reckoning.letEverythingEnd();
            Duration over = Duration.between(killed, Instant.now());

            // then
            LOG.info(
                    "RESULT one of two nodes killed: {} s after it, of them 5 s under load, everything had been taken over and"
                            + " done; {} jobs were there when the load ended",
                    over.toSeconds(),
                    left);
            reckoning.everythingHappenedOnce("two nodes, one killed under load");
            assertThat(over).isLessThan(Duration.ofSeconds(60 + 5 + Traffic.TIMER_SECONDS));
        }
    }

    /** A parent goes on when all its children have ended, also when the last two end on two nodes in the same moment. */
    private void lastChildrenEndAtOnce() throws Exception {
        String ann = one.person("ann_family");
        PublishedWorkflow parents = one.publish(workflow("parent")
                .state("Together", Handlers.person(ann))
                .state("After", Handlers.person(ann))
                .transition("Submit", START, "Together")
                .transition("Go on", "Together", "After")
                .transition("End", "After", END));
        PublishedWorkflow children = one.publish(workflow("child")
                .state("Work", Handlers.person(ann))
                .transition("Begin", START, "Work")
                .transition("Finish", "Work", END));
        var hands = Executors.newFixedThreadPool(2);
        var moved = new ArrayList<Integer>();
        for (int i = 0; i < FAMILIES; i++) {
            long parent = one.as(ann).open(parents, "Submit", Map.of());
            var child = Map.of("parent_ticket_id", parent, "parent_ticket_state_id", parents.state("Together"));
            long elder = one.as(ann).open(children, "Begin", child);
            long younger = one.as(ann).open(children, "Begin", child);
            var together = new CyclicBarrier(2);
            var done = hands.invokeAll(List.of(
                    () -> {
                        together.await();
                        return one.as(ann).handle(elder, children, "Finish").requireDone();
                    },
                    () -> {
                        together.await();
                        return other.as(ann).handle(younger, children, "Finish").requireDone();
                    }));
            for (var each : done) {
                each.get();
            }
            var log = one.as(ann).get("/tickets/" + parent + "/flowlogs?per_page=100");
            int times = 0;
            for (var entry : log.at("/data/value")) {
                times += entry.at("/transition/transition_name").asString().equals("Go on") ? 1 : 0;
            }
            moved.add(times);
        }
        hands.shutdown();
        assertThat(moved).as("how often each parent went on").hasSize(FAMILIES).containsOnly(1);
        LOG.info(
                "RESULT {} times the last two children ended at once on two nodes: each parent went on once", FAMILIES);
    }

    private ServerProcess start(String name, String database) throws Exception {
        return ServerProcess.start(
                folder.resolve(name),
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestDatabase.user(),
                "--loonbpm.demo=true",
                "--loonbpm.admin.password=" + LoonflowTest.ADMIN_PASSWORD,
                "--loonbpm.outbound.allowed-hosts=127.0.0.1",
                "--loonbpm.hook.first-retry=1s",
                "--loonbpm.notice.first-retry=1s");
    }
}
