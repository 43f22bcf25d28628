package org.loonbpm.script;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Processes for scripts without a server around them. */
final class Bench implements AutoCloseable {

    static final UnaryOperator<String> NO_ANSWERS = question -> "{}";

    final Workers workers;

    Bench(Path folder, int megabytes, int concurrent) {
        this(folder, megabytes, concurrent, List.of());
    }

    /** @param program what to start in place of a worker; empty: a worker */
    Bench(Path folder, int megabytes, int concurrent, List<String> program) {
        var settings = new ScriptSettings(
                Duration.ofSeconds(60),
                DataSize.ofMegabytes(megabytes),
                DataSize.ofKilobytes(64),
                concurrent,
                concurrent,
                Duration.ofMinutes(5),
                Duration.ofMinutes(3),
                folder);
        this.workers = new Workers(settings, new WorkerCommand(settings, program));
    }

    /** Until a process can take a script at once. */
    void awaitReady() {
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            workers.tend(1);
            return workers.standing().ready() > 0;
        });
    }

    PythonResult run(String source, Duration limit, Map<String, ?> globals) {
        return workers.run(run(source, limit, globals, NO_ANSWERS), Duration.ofMinutes(5));
    }

    static PythonRun run(String source, Duration limit, Map<String, ?> globals, UnaryOperator<String> answers) {
        var told = Map.of(
                "globals", globals,
                "base", Map.of("id", 7, "title", "a ticket", "creator", "ann", "gmt_created", "2026-11-22 09:30:00"),
                "values", Map.of("host", "h1", "day", "2026-11-22"),
                "fields", Map.of("host", field(5), "days", field(10), "day", field(25), "people", field(70)),
                "workflow", "Access",
                "state", "Work",
                "transitions", List.of(Map.of("id", 5, "name", "Done"), Map.of("id", 6, "name", "Skip")));
        return new PythonRun("script.py", source, JsonMapper.shared().writeValueAsString(told), limit, answers);
    }

    private static Map<String, Object> field(int type) {
        return Map.of("name", "a field", "type", type, "boolean_display", Map.of(), "choices", Map.of());
    }

    @Override
    public void close() {
        workers.close();
    }
}
