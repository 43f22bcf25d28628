package org.loonbpm.testing;

import tools.jackson.databind.JsonNode;

/** An answer of the API; values in it are named by JSON pointers such as {@code /data/value/0/id}. */
public record Reply(int status, JsonNode body) {

    public int code() {
        return body.path("code").asInt();
    }

    public String message() {
        return body.path("msg").asString();
    }

    public JsonNode at(String pointer) {
        return body.at(pointer);
    }

    public String text(String pointer) {
        return at(pointer).asString();
    }

    public long number(String pointer) {
        return at(pointer).asLong();
    }

    /** The answer itself, for a step that the test only builds on. */
    public Reply requireDone() {
        if (status != 200 || code() != 0) {
            throw new AssertionError("refused with HTTP %d: %s".formatted(status, body));
        }
        return this;
    }
}
