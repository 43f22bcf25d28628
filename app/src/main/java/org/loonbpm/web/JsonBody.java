package org.loonbpm.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The JSON object that a caller sent, for bodies whose keys are not known beforehand, such as a ticket's fields. Controllers
 * take it as an argument; every method refuses what is not of the type asked for. No body at all is an empty object.
 */
public record JsonBody(JsonNode json) {

    /** Callers of older Loonflows say here, too, in whose name they call. */
    private static final String CALLER = "username";

    /** @throws Refusal if there are other keys than these and the caller's {@code username} */
    public JsonBody only(String... keys) {
        List<String> known = Arrays.asList(keys);
        json.propertyNames().stream()
                .filter(key -> !known.contains(key) && !CALLER.equals(key))
                .findFirst()
                .ifPresent(key -> {
                    throw Refusal.invalid("'%s' is not known here; known: %s".formatted(key, String.join(", ", known)));
                });
        return this;
    }

    /** @throws Refusal if nothing was sent at all, or an object without keys */
    public JsonBody notEmpty() {
        if (json.isEmpty()) {
            throw Refusal.invalid("the body must be a JSON object that says something");
        }
        return this;
    }

    /** A whole number that has to be there and is not 0, as Loonflow demands of ids. */
    public long id(String key) {
        JsonNode value = json.get(key);
        if (value == null) {
            throw Refusal.invalid(key + " is missing; it must be a whole number");
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() == 0) {
            throw Refusal.invalid("%s must be a whole number other than 0".formatted(key));
        }
        return value.longValue();
    }

    /** As {@link #id}, or as text, which Loonflow takes in some places. */
    public long looseId(String key) {
        JsonNode value = json.get(key);
        if (value != null && value.isString()) {
            try {
                return Long.parseLong(value.asString().strip());
            } catch (NumberFormatException notANumber) {
                throw Refusal.invalid("%s must be a whole number other than 0".formatted(key));
            }
        }
        return id(key);
    }

    /** A whole number; 0 where it is absent or null. */
    public long optionalId(String key) {
        JsonNode value = json.get(key);
        if (value == null || value.isNull()) {
            return 0;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw Refusal.invalid("%s must be a whole number".formatted(key));
        }
        return value.longValue();
    }

    /** Text that has to be there and is not empty. */
    public String text(String key) {
        JsonNode value = json.get(key);
        if (value == null || !value.isString() || value.asString().isEmpty()) {
            throw Refusal.invalid(key + " is needed; it must be text that is not empty");
        }
        return value.asString();
    }

    /** Text; empty where it is absent or null. */
    public String optionalText(String key) {
        JsonNode value = json.get(key);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw Refusal.invalid(key + " must be text");
        }
        return value.asString();
    }

    /** Whether a switch is on: true, or a number other than 0. */
    public boolean flag(String key) {
        JsonNode value = json.get(key);
        if (value == null || value.isNull()) {
            return false;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber()) {
            return value.intValue() != 0;
        }
        throw Refusal.invalid(key + " must be 0 or 1");
    }

    public Optional<JsonNode> value(String key) {
        @Nullable JsonNode value = json.get(key);
        return Optional.ofNullable(value);
    }
}
