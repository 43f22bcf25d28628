package org.loonbpm.script;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.loonbpm.script.worker.ScriptWorker;

/**
 * How a worker is started: the same Java, the same program, but with a small memory, an empty environment and an empty folder.
 *
 * <p>Memory that runs out ends the process, so that it cannot linger in a half-broken state. The quick compiler alone: scripts are
 * short, and a process is ready in half the time.
 */
class WorkerCommand {

    private final ScriptSettings settings;
    private final List<String> given;

    WorkerCommand(ScriptSettings settings) {
        this(settings, List.of());
    }

    /** @param program to start in place of a worker; empty: a worker */
    WorkerCommand(ScriptSettings settings, List<String> program) {
        this.settings = settings;
        this.given = List.copyOf(program);
    }

    Process start() throws IOException {
        Path folder = settings.folder().toAbsolutePath();
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path library = Files.createDirectories(folder.resolve("library"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + settings.memory().toMegabytes() + "m",
                "-Xms32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=" + ZoneId.systemDefault(),
                "-Djava.io.tmpdir=" + empty,
                "-Dpolyglot.engine.userResourceCache=" + library));
        command.addAll(given.isEmpty() ? worker(folder) : given);
        var builder = new ProcessBuilder(command).directory(empty.toFile());
        builder.environment().clear();
        return builder.start();
    }

    /** Out of the server's jar, where that is what runs; otherwise out of the same class path. */
    private static synchronized List<String> worker(Path folder) throws IOException {
        String own = System.getProperty("java.class.path");
        boolean nested = !own.contains(File.pathSeparator) && UnpackedJar.isNested(Path.of(own));
        String classPath = nested ? UnpackedJar.classPath(Path.of(own), folder) : absolute(own);
        return List.of("-cp", classPath, ScriptWorker.class.getName());
    }

    /** The worker starts in a folder of its own. */
    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
