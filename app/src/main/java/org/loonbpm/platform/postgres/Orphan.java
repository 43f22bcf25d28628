package org.loonbpm.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the process which had started it: what a kill -9 leaves behind.
 *
 * <p>We hold the data folder's lock, so nobody uses such a server any more.
 */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    /** Stops an orphan of that folder; forgets one whose process number now belongs to something else. */
    static void clear(Path files, Runnable stop) throws IOException {
        Path note = files.resolve("postmaster.pid");
        var process = processOf(note);
        if (process.isEmpty()) {
            return;
        }
        String command = process.get().info().command().orElse("");
        if (isServerOf(files, process.get().pid(), command)) {
            LOG.info(
                    "Stopping the PostgreSQL server that an earlier run left behind, process {}",
                    process.get().pid());
            stop.run();
        } else if (!command.isEmpty()) {
            Files.deleteIfExists(note);
        }
    }

    private static Optional<ProcessHandle> processOf(Path note) throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        return Files.readAllLines(note).stream()
                .findFirst()
                .map(line -> Long.parseLong(line.strip()))
                .flatMap(ProcessHandle::of);
    }

    /** A server works inside its data folder; where the system does not tell, its program's name has to do. */
    private static boolean isServerOf(Path files, long pid, String command) throws IOException {
        if (!command.matches(".*[/\\\\]postgres(\\.exe)?")) {
            return false;
        }
        Path workingFolder = Path.of("/proc", Long.toString(pid), "cwd");
        return !Files.exists(workingFolder) || Files.isSameFile(workingFolder, files);
    }
}
