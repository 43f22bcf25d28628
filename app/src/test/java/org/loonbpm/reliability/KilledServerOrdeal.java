package org.loonbpm.reliability;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.ServerProcess;

/**
 * One server, its own database, killed several times while requests, hook calls, notices and timers are under way; each time
 * started again on what it left behind.
 */
class KilledServerOrdeal {

    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void losesNothingAndDoesNothingTwice() throws Exception {
        Path data = folder.resolve("data");
        var server = start(data);
        Loonflow node = Loonflow.at(server.awaitReady());
        try (var traffic = Traffic.prepare(node)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                // given: hooks and notices are being delivered, timers run, people handle tickets
                int before = traffic.notices.requests().size();
                traffic.begin(node);
                await().atMost(Duration.ofMinutes(2))
                        .until(() -> traffic.notices.requests().size() >= before + 60);

                // when
                server.kill();
                traffic.stop();
                server = start(data);
                node = node.movedTo(server.awaitReady());
            }

            // then
            var reckoning = new Reckoning(traffic, node);
            reckoning.letEverythingEnd();
            reckoning.everythingHappenedOnce("one server, killed " + KILLS + " times");
        } finally {
            server.terminate();
        }
    }

    private static ServerProcess start(Path data) throws Exception {
        return ServerProcess.start(
                data,
                "--loonbpm.admin.password=" + LoonflowTest.ADMIN_PASSWORD,
                "--loonbpm.outbound.allowed-hosts=127.0.0.1",
                "--loonbpm.hook.first-retry=1s",
                "--loonbpm.notice.first-retry=1s");
    }
}
