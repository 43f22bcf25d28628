package org.loonbpm.ticket;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.web.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What callers send for custom fields, made into values of the fields' types: Loonflow's database takes {@code 3} and
 * {@code "3"} alike for a number, so do we; what cannot be read is refused rather than stored.
 */
final class FieldValues {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DATE_TIME_READ = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd[['T'][ ]HH:mm[:ss]]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter();

    private FieldValues() {}

    /**
     * The values that a state's form lets be written, by field key; null clears a field. Keys that the form does not name
     * as writable are left out, as Loonflow does.
     */
    static Map<String, @Nullable Object> writable(JsonNode body, State state, WorkflowDefinition definition) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        state.form().forEach((key, access) -> {
            if (access.isWritable() && body.has(key)) {
                put(values, key, body.get(key), definition);
            }
        });
        return values;
    }

    /** The values of all keys in the body that are the title or a custom field. */
    static Map<String, @Nullable Object> known(JsonNode body, WorkflowDefinition definition) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        body.forEachEntry((key, value) -> put(values, key, value, definition));
        return values;
    }

    private static void put(
            Map<String, @Nullable Object> values, String key, JsonNode value, WorkflowDefinition definition) {
        if (key.equals("title")) {
            values.put(key, value.isNull() ? "" : text("title", value));
        } else {
            definition.field(key).ifPresent(field -> values.put(key, value(field, value)));
        }
    }

    /**
     * What stored values of a field of that type are compared with.
     *
     * @param name what a refusal calls it
     */
    static Object comparable(String name, FieldType type, String sent) {
        return Objects.requireNonNull(value(name, type, JsonNodeFactory.instance.stringNode(sent)));
    }

    private static @Nullable Object value(CustomField field, JsonNode sent) {
        return value(field.key(), field.type(), sent);
    }

    private static @Nullable Object value(String name, FieldType type, JsonNode sent) {
        if (sent.isNull()) {
            return null;
        }
        boolean blank = sent.isString() && sent.asString().isBlank();
        return switch (type) {
            case STRING, RADIO, CHECKBOX, SELECT, MULTI_SELECT, TEXT, RICH_TEXT, USER, USERS, ATTACHMENT ->
                text(name, sent);
            case INTEGER -> blank ? null : integer(name, sent);
            case FLOAT -> blank ? null : decimal(name, sent);
            case BOOLEAN -> blank ? null : truth(name, sent);
            case DATE -> blank ? null : date(name, sent);
            case DATETIME -> blank ? null : dateTime(name, sent);
        };
    }

    private static String text(String key, JsonNode sent) {
        if (sent.isString()) {
            return refuseControlCharacters(key, sent.asString());
        }
        if (sent.isBoolean()) {
            return sent.booleanValue() ? "True" : "False";
        }
        if (sent.isNumber()) {
            return sent.asString();
        }
        if (sent.isArray() && sent.valueStream().allMatch(JsonNode::isString)) {
            return refuseControlCharacters(
                    key, sent.valueStream().map(JsonNode::asString).collect(Collectors.joining(",")));
        }
        if (sent.isArray()) {
            return refuseControlCharacters(key, sent.toString());
        }
        throw refused(key, "text", sent);
    }

    /** PostgreSQL cannot store the character 0. */
    private static String refuseControlCharacters(String key, String text) {
        if (text.indexOf('\0') >= 0) {
            throw Refusal.invalid(key + " must not contain the character 0");
        }
        return text;
    }

    private static Long integer(String key, JsonNode sent) {
        try {
            if (sent.isBoolean()) {
                return sent.booleanValue() ? 1L : 0L;
            }
            if (sent.isIntegralNumber() && sent.canConvertToLong()) {
                return sent.longValue();
            }
            if (sent.isNumber()) {
                return sent.decimalValue().longValueExact();
            }
            if (sent.isString()) {
                return Long.parseLong(sent.asString().strip());
            }
        } catch (ArithmeticException | NumberFormatException notAnInteger) {
            throw refused(key, "a whole number", sent);
        }
        throw refused(key, "a whole number", sent);
    }

    private static Double decimal(String key, JsonNode sent) {
        try {
            double number = sent.isNumber()
                    ? sent.doubleValue()
                    : sent.isString() ? Double.parseDouble(sent.asString().strip()) : Double.NaN;
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw refused(key, "a number", sent);
        }
        throw refused(key, "a number", sent);
    }

    private static Boolean truth(String key, JsonNode sent) {
        switch (sent.asString("").strip().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "t", "1" -> {
                return true;
            }
            case "false", "f", "0" -> {
                return false;
            }
            default -> throw refused(key, "true or false", sent);
        }
    }

    private static String date(String key, JsonNode sent) {
        try {
            return LocalDate.parse(sent.asString("").strip()).toString();
        } catch (DateTimeException notADate) {
            throw refused(key, "a date such as 2026-11-22", sent);
        }
    }

    private static String dateTime(String key, JsonNode sent) {
        try {
            return LocalDateTime.parse(sent.asString("").strip(), DATE_TIME_READ)
                    .format(DATE_TIME);
        } catch (DateTimeException notATime) {
            throw refused(key, "a time such as 2026-11-22 09:30:00", sent);
        }
    }

    private static Refusal refused(String key, String expected, JsonNode sent) {
        String shown = sent.toString();
        return Refusal.invalid("%s must be %s, not %s"
                .formatted(key, expected, shown.length() > 60 ? shown.substring(0, 60) + "..." : shown));
    }
}
