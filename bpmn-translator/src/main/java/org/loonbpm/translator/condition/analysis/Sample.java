package org.loonbpm.translator.condition.analysis;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of some fields, one for each range in which conditions cannot tell them apart.
 *
 * @param values by field key; null for a field without a value
 */
record Sample(Map<String, @Nullable Object> values) {

    boolean knows(String key) {
        return values.containsKey(key);
    }

    @Nullable
    Object value(String key) {
        return values.get(key);
    }

    /** The values in a line, such as {@code days = 3}. */
    String inWords() {
        return values.entrySet().stream()
                .map(entry -> "%s = %s".formatted(entry.getKey(), shown(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "None";
        }
        if (value instanceof Boolean flag) {
            return flag ? "True" : "False";
        }
        return value instanceof String text ? "'" + text + "'" : Objects.toString(value);
    }
}
