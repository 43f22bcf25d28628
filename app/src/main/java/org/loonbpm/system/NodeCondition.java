package org.loonbpm.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the process that answers knows of itself and of its machine. */
@Component
class NodeCondition {

    private final Path named;
    private final Path folder;
    private final Clock clock;

    NodeCondition(@Value("${loonbpm.data-dir}") Path folder, Clock clock) {
        this.named = folder;
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    Condition.Program program() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        String version = NodeCondition.class.getPackage().getImplementationVersion();
        return new Condition.Program(
                version == null ? "development" : version,
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                clock.instant(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    Condition.Memory memory() {
        var runtime = Runtime.getRuntime();
        return new Condition.Memory(runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory());
    }

    Condition.Disk disk() {
        try {
            FileStore store = Files.getFileStore(existing(folder));
            return new Condition.Disk(named.toString(), store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder, or as long as nothing has been kept in it the one in which it will be made. */
    private static Path existing(@Nullable Path wanted) {
        Path place = wanted;
        while (place != null && Files.notExists(place)) {
            place = place.getParent();
        }
        return place == null ? Path.of("/") : place;
    }
}
