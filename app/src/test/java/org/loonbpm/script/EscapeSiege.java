package org.loonbpm.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.script.worker.OpenWorker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scripts try to get out, in more than three hundred ways, and none does.
 *
 * <p>Several attempts share an interpreter, which is quick; with {@code -Descapes.together=1} each has one of its own.
 */
class EscapeSiege {

    private static final int TOGETHER = Integer.getInteger("escapes.together", 25);
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String SECRET = "hidden-in-a-file";

    private static final List<String> FILES = List.of(
            "java.py",
            "polyglot.py",
            "files.py",
            "processes.py",
            "network.py",
            "native.py",
            "imports.py",
            "pickles.py");

    /** Runs each attempt and prints, as JSON, those that got through. */
    private static final String TRY_ALL = """
            import json
            through = []
            for attempt in attempts:
                def escaped(what, name=attempt['name']):
                    through.append('%s: %s' % (name, str(what)[:80]))
                space = dict(escaped=escaped, secret_file=secret_file, marker_file=marker_file, port=port,
                             ticket=ticket, ticket_id=7)
                try:
                    exec(compile(attempt['source'], attempt['name'], 'exec'), space)
                except BaseException as e:
                    pass
            print('|' + json.dumps(dict(through=through)))
            """;

    @TempDir
    Path folder;

    @Test
    void nobodyGetsOut() throws IOException {
        var attempts = FILES.stream().flatMap(file -> Attempt.in(file).stream()).toList();
        assertThat(attempts).hasSizeGreaterThan(300);
        try (var bench = new Bench(library(), 256, 1)) {
            assertThat(through(bench, attempts, TOGETHER)).isEmpty();
        }
    }

    /** Where everything is allowed the same attempts succeed in every field, so they would be seen here too. */
    @Test
    void whoeverGetsOutIsSeen() throws IOException {
        var attempts = FILES.stream()
                .flatMap(file -> Attempt.in(file).stream())
                .filter(attempt -> CONTROLS.contains(attempt.name()))
                .toList();
        assertThat(attempts).hasSize(CONTROLS.size());
        List<String> open = List.of("-cp", System.getProperty("java.class.path"), OpenWorker.class.getName());
        try (var bench = new Bench(library(), 512, 1, open)) {
            var through = through(bench, attempts, attempts.size());
            assertThat(through).hasSizeGreaterThanOrEqualTo(CONTROLS.size());
        }
    }

    private static final List<String> CONTROLS = List.of(
            "java.py: java.type of Runtime",
            "files.py: open for reading",
            "files.py: open for writing",
            "files.py: os.listdir",
            "processes.py: os.system",
            "processes.py: a thread",
            "network.py: socket.connect",
            "imports.py: frames of the library",
            "pickles.py: a class with __reduce__");

    private List<String> through(Bench bench, List<Attempt> attempts, int together) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.py"), "# " + SECRET);
        Path marker = folder.resolve("marker");
        var through = new ArrayList<String>();
        var connections = new AtomicInteger();
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            accept(listener, connections);
            for (int from = 0; from < attempts.size(); from += together) {
                var batch = attempts.subList(from, Math.min(from + together, attempts.size()));
                var found = new Found(bench, secret, marker, listener.getLocalPort());
                through.addAll(found.by(batch));
            }
        }
        if (connections.get() > 0) {
            through.add("%d connections were made".formatted(connections.get()));
        }
        assertThat(secret).hasContent("# " + SECRET);
        return through;
    }

    private static void accept(ServerSocket listener, AtomicInteger connections) {
        var thread = new Thread(() -> {
            while (!listener.isClosed()) {
                try {
                    listener.accept().close();
                    connections.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Tries attempts together, and one by one where one of them ended their interpreter, which lets nobody out either. */
    private record Found(Bench bench, Path secret, Path marker, int port) {

        List<String> by(List<Attempt> attempts) throws IOException {
            PythonResult result = bench.run(
                    TRY_ALL,
                    LIMIT,
                    Map.of(
                            "attempts",
                            attempts,
                            "secret_file",
                            secret.toString(),
                            "marker_file",
                            marker.toString(),
                            "port",
                            port));
            var through = new ArrayList<String>();
            if (result.printed().contains(SECRET)) {
                through.add("the secret was printed: " + attempts);
            }
            if (Files.deleteIfExists(marker)) {
                through.add("a file was made: " + attempts);
            }
            if (result.failed().isEmpty()) {
                int json = result.printed().lastIndexOf("|{");
                JsonNode said = JsonMapper.shared().readTree(result.printed().substring(json + 1));
                said.path("through").forEach(one -> through.add(one.asString()));
            } else if (attempts.size() > 1) {
                for (Attempt attempt : attempts) {
                    through.addAll(by(List.of(attempt)));
                }
            }
            return through;
        }
    }

    /** The interpreter's library is unpacked once for all tests. */
    static Path library() {
        return Path.of(System.getProperty("java.io.tmpdir"), "loonbpm-tests-python");
    }
}
