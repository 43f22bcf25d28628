package org.loonbpm.platform;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows on the console where the server is and how to get in.
 *
 * <p>It goes to the console alone, past the log: it may hold a password, and log files are kept and sent around.
 */
@Component
class ReadyMessage {

    private static final String RULE = "-".repeat(78);

    private final StartNotes notes;

    ReadyMessage(StartNotes notes) {
        this.notes = notes;
    }

    @EventListener
    void show(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            show(context.getWebServer().getPort(), console());
        }
    }

    private void show(int port, PrintStream console) {
        String lines = notes.lines().entrySet().stream()
                .map(line -> "  %-14s %s%n".formatted(line.getKey(), line.getValue()))
                .collect(Collectors.joining());
        console.printf("%n%s%n  %-14s http://localhost:%d%n%s%s%n%n", RULE, "LoonBPM", port, lines, RULE);
        console.flush();
    }

    private static PrintStream console() {
        return System.out;
    }
}
