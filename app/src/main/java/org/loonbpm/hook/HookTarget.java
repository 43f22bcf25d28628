package org.loonbpm.hook;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a hook state says of its receiver: {@code {"hook_url":..,"hook_token":..,"wait":..,"extra_info":..}}.
 *
 * @param waits whether the receiver calls back when it has done its work
 * @param extraInfo missing where nothing is said
 */
record HookTarget(String url, String token, boolean waits, JsonNode extraInfo) {

    static HookTarget of(String participant) {
        JsonNode config = read(participant);
        JsonNode wait = config.path("wait");
        return new HookTarget(
                config.path("hook_url").asString(""),
                config.path("hook_token").asString(""),
                wait.isBoolean() ? wait.booleanValue() : wait.asInt(0) != 0,
                config.path("extra_info"));
    }

    private static JsonNode read(String participant) {
        try {
            return JsonMapper.shared().readTree(participant);
        } catch (JacksonException unreadable) {
            // As if nothing were said: the call fails because no URL is named, and the ticket's log says so.
            return JsonMapper.shared().createObjectNode();
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "HookTarget[waits=%s]".formatted(waits);
    }
}
