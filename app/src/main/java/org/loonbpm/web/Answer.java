package org.loonbpm.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loonflow's envelope: every answer of the API has it, with HTTP status 200.
 *
 * @param code 0 for done, -1 for refused
 * @param data what was asked for; an empty object where there is nothing to say
 * @param msg why it was refused; nearly always empty when done
 * @param error a stable key of the refusal for programs, absent when done
 */
public record Answer(
        int code,
        @Nullable Object data,
        Object msg,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String error) {

    private static final Map<String, Object> NOTHING = Map.of();

    public static Answer of(@Nullable Object data) {
        return new Answer(0, data, "", null);
    }

    /** Done, with {@code data: {}}. */
    public static Answer done() {
        return of(NOTHING);
    }

    /** Done, with {@code data: {"value": ...}}, the shape of many of Loonflow's answers. */
    public static Answer value(@Nullable Object value) {
        return of(new Value(value));
    }

    public static Answer refused(String error, String message) {
        return new Answer(-1, NOTHING, message, error);
    }

    /** The wrapper that Loonflow puts around lists and single rows. */
    public record Value(@Nullable Object value) {}
}
