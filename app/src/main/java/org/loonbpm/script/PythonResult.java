package org.loonbpm.script;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came of running a script.
 *
 * @param set values for fields of the ticket, a JSON object by their keys
 * @param logs what it wants in the ticket's log, as JSON objects
 * @param chosen the id of the transition that it chose, if it did
 * @param failure why it came to no good end, if it did not
 */
public record PythonResult(
        String printed,
        JsonNode set,
        List<JsonNode> logs,
        @Nullable Long chosen,
        @Nullable Failure failure) {

    /**
     * How a script failed.
     *
     * @param kind the Python exception, or the limit that it met: {@code run_time}, {@code memory}, {@code output}
     * @param line of the script; 0 where none is known
     * @param traceback the script's own lines, none of the library's
     */
    public record Failure(String kind, String message, int line, String traceback) {

        static Failure limit(String kind, String message) {
            return new Failure(kind, message, 0, "");
        }
    }

    public Optional<Failure> failed() {
        return Optional.ofNullable(failure);
    }
}
