package org.loonbpm.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The machine's Chromium; where there is none and packages may be installed, it is, with a font that has Chinese. */
final class Executable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String INSTALL =
            "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk";

    private Executable() {}

    static Path find() {
        return present()
                .or(() -> {
                    install();
                    return present();
                })
                .orElseThrow(() -> new IllegalStateException(
                        "the journeys through the pages need Chromium; install it, as root: " + INSTALL));
    }

    private static Optional<Path> present() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static void install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return;
        }
        try {
            var installing = new ProcessBuilder("sh", "-c", INSTALL).inheritIO();
            installing.environment().put("DEBIAN_FRONTEND", "noninteractive");
            installing.start().waitFor(5, TimeUnit.MINUTES);
        } catch (IOException e) {
            throw new IllegalStateException("apt-get cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
