package org.loonbpm.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** LoonBPM in a process of its own, started as people start it; for tests of starting and stopping. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Pattern READY = Pattern.compile("LoonBPM +http://localhost:(\\d+)");

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it on a free port; what it says goes to a file beside the data folder. */
    public static ServerProcess start(Path dataFolder, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--loonbpm.data-dir=" + dataFolder));
        all.addAll(List.of(arguments));
        return launch(dataFolder, all);
    }

    /** Starts the taking over of a Loonflow instead; what it says goes to a file beside the folder. */
    public static ServerProcess takeOver(Path folder, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("takeover"));
        all.addAll(List.of(arguments));
        return launch(folder, all);
    }

    private static ServerProcess launch(Path folder, List<String> arguments) throws IOException {
        Path output = Files.createTempFile(folder.getParent(), "server", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                classesOfTheServer(),
                "org.loonbpm.LoonBpm"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ServerProcess(process, output);
    }

    /** Without the tests' own classes, whose beans the server would find. */
    private static String classesOfTheServer() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The port, once the server is ready. */
    public int awaitReady() {
        Awaitility.await().atMost(PATIENCE).until(() -> READY.matcher(output()).find() || !process.isAlive());
        var ready = READY.matcher(output());
        if (!ready.find()) {
            throw new AssertionError("the server did not start:\n" + output());
        }
        return Integer.parseInt(ready.group(1));
    }

    public int awaitEnd() throws InterruptedException {
        return awaitEnd(PATIENCE);
    }

    public int awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not end:\n" + output());
        }
        return process.exitValue();
    }

    /** As Ctrl-C and a service manager do. */
    public void terminate() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    /** As {@code kill -9} and the out-of-memory killer do. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        terminate();
    }
}
