package org.loonbpm.workflow;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.web.Refusal;
import tools.jackson.databind.JsonNode;

/** Values for trying a condition: what a ticket would have after a client sent them. */
final class TrialValues {

    private TrialValues() {}

    /**
     * A field's value in the field's type; of a field that is not the workflow's own, as it was sent.
     *
     * @throws Refusal if it is none of that type
     */
    static @Nullable Object value(@Nullable CustomField field, String key, JsonNode sent) {
        if (sent.isNull()) {
            return null;
        }
        if (sent.isContainer()) {
            throw Refusal.invalid("%s must be a text, a number, true or false, or null".formatted(key));
        }
        return field == null ? plain(sent) : typed(field, sent);
    }

    private static Object plain(JsonNode sent) {
        if (sent.isBoolean()) {
            return sent.booleanValue();
        }
        if (sent.isIntegralNumber() && sent.canConvertToLong()) {
            return sent.longValue();
        }
        return sent.isNumber() ? (Object) sent.doubleValue() : sent.asString();
    }

    private static @Nullable Object typed(CustomField field, JsonNode sent) {
        boolean blank = sent.isString() && sent.asString().isBlank();
        return switch (field.type()) {
            case INTEGER -> blank ? null : (Object) number(field.key(), sent).longValue();
            case FLOAT -> blank ? null : (Object) number(field.key(), sent).doubleValue();
            case BOOLEAN -> blank ? null : truth(field.key(), sent);
            case STRING,
                    DATE,
                    DATETIME,
                    RADIO,
                    CHECKBOX,
                    SELECT,
                    MULTI_SELECT,
                    TEXT,
                    RICH_TEXT,
                    USER,
                    USERS,
                    ATTACHMENT -> sent.asString();
        };
    }

    private static BigDecimal number(String key, JsonNode sent) {
        try {
            return new BigDecimal(sent.asString().strip());
        } catch (NumberFormatException none) {
            throw Refusal.invalid("%s must be a number, not %s".formatted(key, sent));
        }
    }

    private static Boolean truth(String key, JsonNode sent) {
        return switch (sent.asString().strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw Refusal.invalid("%s must be true or false, not %s".formatted(key, sent));
        };
    }
}
