package org.loonbpm.script;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.script.PythonResult.Failure;
import org.loonbpm.script.worker.Ending;
import org.loonbpm.script.worker.Frame;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a worker says of a run's end. Nothing in it is trusted: the script may have written all of it. */
final class Results {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_LOGS = 100;

    private Results() {}

    static PythonResult of(Frame done, Duration runTime, DataSize output) {
        String printed = done.text(1);
        return switch (Ending.valueOf(done.text(0))) {
            case RETURNED -> returned(printed, done.text(2));
            case OUT_OF_TIME -> failed(printed, outOfTime(runTime));
            case OUT_OF_OUTPUT ->
                failed(
                        printed,
                        Failure.limit(
                                "output",
                                "the script printed more than %d KB and was ended".formatted(output.toKilobytes())));
            case BROKEN -> failed(printed, Failure.limit("interpreter", "the interpreter gave up: " + done.text(2)));
        };
    }

    static PythonResult killed(Failure why) {
        return failed("", why);
    }

    static Failure outOfTime(Duration runTime) {
        return Failure.limit("run_time", "the script ran longer than %s s and was ended".formatted(seconds(runTime)));
    }

    static Failure outOfMemory(DataSize memory) {
        return Failure.limit(
                "memory",
                "the script needed more than the %d MB of memory that it may have".formatted(memory.toMegabytes()));
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0
                ? Long.toString(time.toSeconds())
                : Double.toString(time.toMillis() / 1000.0);
    }

    private static PythonResult returned(String printed, String wants) {
        try {
            JsonNode said = JSON.readTree(wants);
            JsonNode chosen = said.path("chosen");
            return new PythonResult(
                    printed,
                    said.path("set").isObject() ? said.path("set") : JSON.createObjectNode(),
                    said.path("logs").valueStream().limit(MOST_LOGS).toList(),
                    chosen.isIntegralNumber() ? chosen.asLong() : null,
                    failure(said.path("error")));
        } catch (JacksonException unreadable) {
            return failed(printed, Failure.limit("interpreter", "what the script left behind cannot be read"));
        }
    }

    private static @Nullable Failure failure(JsonNode error) {
        return error.isObject()
                ? new Failure(
                        error.path("kind").asString("Exception"),
                        error.path("message").asString(""),
                        error.path("line").asInt(0),
                        error.path("traceback").asString(""))
                : null;
    }

    private static PythonResult failed(String printed, Failure failure) {
        return new PythonResult(printed, JSON.createObjectNode(), List.of(), null, failure);
    }
}
