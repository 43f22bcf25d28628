package org.loonbpm.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.loonbpm.testing.ServerProcess;

/** A server is killed while it brings running tickets to a published version, twice, and goes on where it was. */
class KilledMoverOrdeal {

    private static final int TICKETS = 250;
    private static final List<Integer> KILLED_AFTER = List.of(20, 120);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void everyTicketIsBroughtAlongOnce() throws Exception {
        Path data = folder.resolve("data");
        var server = start(data);
        Loonflow node = Loonflow.at(server.awaitReady());
        try {
            // given
            String ann = node.person("ann");
            String bob = node.person("bob");
            PublishedWorkflow flow = node.publish(workflow("killed")
                    .state("Check", Handlers.person(bob))
                    .transition("Submit", START, "Check")
                    .transition("Agree", "Check", END));
            String path = "/workflows/%d/publish".formatted(flow.id());
            node.admin().put(path, Map.of("mode", "published")).requireDone();
            var tickets = new ArrayList<Long>();
            for (int i = 0; i < TICKETS; i++) {
                tickets.add(node.as(ann).open(flow, "Submit", Map.of()));
            }
            var editor = new Editor(node.admin(), flow.id());
            long second = editor.addState("Second", Handlers.person(bob));
            long end = editor.addTransition("End", second, flow.state(END));
            editor.changeTransition(flow.transition("Submit"), "Submit", flow.state(START), second, 0);
            editor.deleteTransition(flow.transition("Agree"));
            editor.deleteState(flow.state("Check"));

            // when
            node.admin()
                    .post(path, Map.of("targets", Map.of(flow.state("Check"), second)))
                    .requireDone();
            for (int after : KILLED_AFTER) {
                Loonflow running = node;
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> progress(running, path).number("/data/done") >= after);
                server.kill();
                server = start(data);
                node = node.movedTo(server.awaitReady());
                assertThat(progress(node, path).text("/data/state"))
                        .as("killed in the middle")
                        .isEqualTo("running");
            }

            // then
            Loonflow last = node;
            Reply finished = await().atMost(PATIENCE)
                    .until(
                            () -> progress(last, path),
                            progress -> progress.text("/data/state").equals("finished"));
            assertThat(finished.number("/data/moved")).isEqualTo(TICKETS);
            assertThat(finished.number("/data/failed")).isZero();
            for (long ticket : tickets) {
                Reply log = node.as(ann).get("/tickets/" + ticket + "/flowlogs").requireDone();
                assertThat(log.at("/data/value")).as("opened, and moved once").hasSize(2);
                node.as(bob)
                        .patch("/tickets/" + ticket, Map.of("transition_id", end))
                        .requireDone();
            }
        } finally {
            server.terminate();
        }
    }

    private static Reply progress(Loonflow node, String path) {
        return node.admin().get(path + "/progress").requireDone();
    }

    private static ServerProcess start(Path data) throws Exception {
        return ServerProcess.start(data, "--loonbpm.admin.password=" + LoonflowTest.ADMIN_PASSWORD);
    }
}
