package org.loonbpm.platform.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.loonbpm.platform.CannotStart;

/**
 * As whom PostgreSQL runs, which refuses to run as root.
 *
 * <pre>
 *   ordinary user                as that user
 *   root, namespaces allowed     unshare -U: the same user without any of root's powers
 *   root, in most containers     setpriv: as nobody, who then owns PostgreSQL's files
 * </pre>
 *
 * @param prefix what goes before each command
 * @param owner number of the user who must own the server's files; {@link #WHOEVER} where there is no choice
 */
record ServerAccount(List<String> prefix, int owner) {

    private static final int WHOEVER = -1;
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final List<String> WITHOUT_POWERS = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    static ServerAccount find() {
        if (File.separatorChar == '\\' || new UnixSystem().getUid() != ROOT) {
            return new ServerAccount(List.of(), WHOEVER);
        }
        if (Program.run(WITHOUT_POWERS, "id", "-un").succeeded()) {
            return new ServerAccount(WITHOUT_POWERS, ROOT);
        }
        if (Program.run(AS_NOBODY, "id", "-un").succeeded()) {
            return new ServerAccount(AS_NOBODY, NOBODY);
        }
        throw new CannotStart(
                "PostgreSQL does not run as root, and neither 'unshare -U' nor 'setpriv' works here to run it as another.",
                "Start LoonBPM as an ordinary user, or name a database with --spring.datasource.url=jdbc:postgresql://...");
    }

    Program.Result run(Path program, String... arguments) {
        return Program.run(prefix, program.toString(), arguments);
    }

    /** Makes the server's user the owner of the file, or of the folder with all in it. */
    void own(Path path) throws IOException {
        if (owner == WHOEVER || ownerOf(path) == owner) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Lets the server's user pass through a folder of ours on the way to its own files. */
    void passThrough(Path folder) {
        if (owner != NOBODY) {
            return;
        }
        boolean open = folder.toFile().setExecutable(true, false);
        if (!open || !run(Path.of("test"), "-x", folder.toString()).succeeded()) {
            throw new CannotStart(
                    "PostgreSQL runs as nobody here, and nobody cannot reach the folder " + folder + ".",
                    "Name a folder below one that everybody may enter, with --loonbpm.data-dir=FOLDER, or start LoonBPM"
                            + " as an ordinary user.");
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(path, "unix:uid")
                : WHOEVER;
    }
}
