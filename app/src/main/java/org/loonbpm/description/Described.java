package org.loonbpm.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written about one endpoint.
 *
 * @param callers who may call; whoever proves to be somebody unless said otherwise
 * @param query parameters that the code reads from the query itself, with their schemas
 * @param body schema of a body that the code reads itself; for other bodies the code gives it
 * @param form schema of a multipart form
 * @param sends an example of the body
 * @param answers schema of {@code data}; what it holds, or nothing
 * @param message schema of {@code msg} where that is not empty
 * @param example an example of the whole answer
 * @param refused the refusals to expect: key and an example of the message
 */
record Described(
        String summary,
        @Nullable String description,
        @Nullable Callers callers,
        @Nullable Map<String, JsonNode> query,
        @Nullable JsonNode body,
        @Nullable JsonNode form,
        @Nullable JsonNode sends,
        @Nullable JsonNode answers,
        @Nullable JsonNode message,
        JsonNode example,
        List<Refused> refused) {

    /** Who may call an endpoint. */
    enum Callers {
        /** People who logged in and applications that sign. */
        @JsonProperty("known")
        KNOWN,
        /** People who logged in. */
        @JsonProperty("logged in")
        LOGGED_IN,
        @JsonProperty("everybody")
        EVERYBODY
    }

    record Refused(String error, String msg) {}

    Callers mayCall() {
        return callers == null ? Callers.KNOWN : callers;
    }
}
