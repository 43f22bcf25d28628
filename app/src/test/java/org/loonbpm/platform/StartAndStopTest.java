package org.loonbpm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Receiver.Response;
import org.loonbpm.testing.ServerProcess;

class StartAndStopTest {

    private static final String PASSWORD = LoonflowTest.ADMIN_PASSWORD;
    private static final String WITH_PASSWORD = "--loonbpm.admin.password=" + PASSWORD;

    private static final String WITH_CALLS = "--loonbpm.outbound.allowed-hosts=127.0.0.1";

    @TempDir
    private Path folder;

    @Test
    void losesNothingAndNeedsNoHelpAfterAKill() throws Exception {
        // given
        var data = folder.resolve("data");
        try (var receiver = Receiver.start()) {
            var killed = new CountDownLatch(1);
            receiver.answers(request -> afterwards(killed));
            Loonflow loonflow;
            PublishedWorkflow flow;
            long ticket;
            try (var first = ServerProcess.start(data, WITH_PASSWORD, WITH_CALLS, "--loonbpm.demo=true")) {
                loonflow = Loonflow.at(first.awaitReady());
                flow = loonflow.publish(workflow("called")
                        .state("Call", Handlers.hook(receiver.url("/hook"), false))
                        .transition("Submit", START, "Call")
                        .transition("Called", "Call", END));
                ticket = loonflow.as("admin").open(flow, "Submit", Map.of());
                receiver.await(1);
                first.kill();
            }
            killed.countDown();
            assertThat(databaseOf(data)).as("what a kill leaves behind").isPresent();

            // when
            try (var second = ServerProcess.start(data, WITH_CALLS, "--loonbpm.demo=true")) {
                var again = loonflow.movedTo(second.awaitReady());

                // then
                assertThat(again.admin().get("/workflows").number("/data/total"))
                        .isEqualTo(3);
                assertThat(again.admin().get("/tickets?category=all").number("/data/total"))
                        .isEqualTo(8);
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> again.as("admin").get("/tickets/" + ticket).number("/data/value/state_id")
                                == flow.state(END));
                assertThat(receiver.requests().stream()
                                .map(request -> request.headers().get("x-loonbpm-delivery"))
                                .distinct())
                        .as("a receiver that is called twice can tell")
                        .hasSize(1);
            }
        }
    }

    private static Response afterwards(CountDownLatch killed) {
        try {
            killed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Response.TAKEN;
    }

    @Test
    void stopsTheDatabaseAfterEverythingThatUsesIt() throws Exception {
        // given
        var data = folder.resolve("data");
        try (var server = ServerProcess.start(data, WITH_PASSWORD)) {
            server.awaitReady();

            // when
            server.terminate();

            // then
            assertThat(server.output()).contains("PostgreSQL is stopped").doesNotContain(" ERROR ", " WARN ");
            assertThat(databaseOf(data)).isEmpty();
        }
    }

    @Test
    void refusesAFolderThatAnotherServerHas() throws Exception {
        // given
        var data = folder.resolve("data");
        try (var first = ServerProcess.start(data, WITH_PASSWORD)) {
            first.awaitReady();

            // when
            try (var second = ServerProcess.start(data)) {
                int exitCode = second.awaitEnd();

                // then
                assertThat(exitCode).isEqualTo(1);
                assertThat(second.output())
                        .contains("The data folder " + data + " is in use: another LoonBPM is running on it.")
                        .doesNotContain("\tat ");
            }
        }
    }

    @Test
    void saysPlainlyThatTheGivenDatabaseDoesNotAnswer() throws Exception {
        // when
        try (var server = ServerProcess.start(
                folder.resolve("data"), "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/loonbpm")) {
            int exitCode = server.awaitEnd();

            // then
            assertThat(exitCode).isEqualTo(1);
            assertThat(server.output())
                    .contains("The database cannot be used: Connection to 127.0.0.1:1 refused")
                    .doesNotContain("\tat ");
        }
    }

    private static Optional<ProcessHandle> databaseOf(Path data) throws IOException {
        Path note = data.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).get(0).strip()));
    }
}
