package org.loonbpm.platform.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.loonbpm.platform.CannotStart;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once into the data folder. */
final class Programs {

    /** Of the data files too: a new major version needs a dump and a restore, see the runbook. */
    static final String VERSION = "16";

    private static final String FOLDER = "postgres-programs-" + VERSION;

    private final Path folder;

    private Programs(Path folder) {
        this.folder = folder;
    }

    /** Unpacks beside the place and moves there when all is written, so that a killed start leaves nothing half done. */
    static Programs unpack(DataFolder data) throws IOException {
        Path folder = data.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            data.remove(FOLDER + ".new");
            Path unfinished = Files.createDirectories(data.resolve(FOLDER + ".new"));
            try (var archive = archive()) {
                unpack(archive, unfinished);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Programs(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(SystemUtils.IS_OS_WINDOWS ? name + ".exe" : name);
    }

    private static TarArchiveInputStream archive() throws IOException {
        return new TarArchiveInputStream(new XZInputStream(resource()));
    }

    private static InputStream resource() throws IOException {
        String system = SystemUtils.IS_OS_WINDOWS ? "Windows" : SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
        String machine = "amd64".equals(SystemUtils.OS_ARCH) ? "x86_64" : SystemUtils.OS_ARCH;
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException e) {
            throw new CannotStart(
                    "There is no embedded PostgreSQL for %s on %s.".formatted(system, machine),
                    "Name a database with --spring.datasource.url=jdbc:postgresql://...");
        }
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        TarArchiveEntry entry;
        while ((entry = archive.getNextEntry()) != null) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("the archive names a file outside of itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(archive, target);
                openToAll(
                        target, (entry.getMode() & 0100) != 0 || entry.getName().contains("bin/"));
            }
        }
    }

    /** The server may run as another user, see {@link ServerAccount}. */
    private static void openToAll(Path file, boolean executable) {
        file.toFile().setReadable(true, false);
        if (executable) {
            file.toFile().setExecutable(true, false);
        }
    }
}
