package org.loonbpm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.ServerProcess;

class StartAndStopTest {

    private static final String PASSWORD = "Start-and-stop-1";
    private static final String WITH_PASSWORD = "--loonbpm.admin.password=" + PASSWORD;

    @TempDir
    private Path folder;

    @Test
    void losesNothingAndNeedsNoHelpAfterAKill() throws Exception {
        // given
        var data = folder.resolve("data");
        try (var first = ServerProcess.start(data, WITH_PASSWORD, "--loonbpm.demo=true")) {
            first.awaitReady();
            first.kill();
        }
        assertThat(databaseOf(data)).as("what a kill leaves behind").isPresent();

        // when
        try (var second = ServerProcess.start(data, "--loonbpm.demo=true")) {
            int port = second.awaitReady();

            // then
            var admin = Loonflow.logIn(port, "admin", PASSWORD);
            assertThat(admin.get("/workflows").number("/data/total")).isEqualTo(2);
            assertThat(admin.get("/tickets?category=all").number("/data/total")).isEqualTo(7);
        }
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
