package org.loonbpm.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.loonbpm.platform.CannotStart;

/**
 * The folder that holds everything this installation keeps, taken for this process alone.
 *
 * <p>The lock is the operating system's: it goes with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws CannotStart if the folder cannot be written or another process has it */
    static DataFolder take(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.createFolder(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be written: %s".formatted(path, e),
                    "Give this user the right to write there, or name another folder with --loonbpm.data-dir=FOLDER.");
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Something of ours in the folder, removed with all below it where it is there. */
    void remove(String name) throws IOException {
        var start = path.resolve(name);
        if (Files.exists(start)) {
            try (var files = Files.walk(start)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static CannotStart inUse(Path path) {
        return new CannotStart(
                "The data folder %s is in use: another LoonBPM is running on it.".formatted(path),
                "Stop the other one first, or name another folder with --loonbpm.data-dir=FOLDER.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
