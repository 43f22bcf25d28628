package org.loonbpm.translator.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of values that conditions know: null, Boolean, BigInteger, Double, String, List, LocalDateTime, LocalDate and
 * Duration. Whatever number comes in from a ticket becomes one of the two kinds of numbers.
 */
final class Kinds {

    private Kinds() {}

    static @Nullable Object normal(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigInteger.valueOf(((Number) value).longValue());
        }
        if (value instanceof Float || value instanceof BigDecimal) {
            return ((Number) value).doubleValue();
        }
        return value;
    }

    static boolean isNumber(@Nullable Object value) {
        return value instanceof BigInteger || value instanceof Double || value instanceof Boolean;
    }

    static boolean isTrue(@Nullable Object raw) {
        var value = normal(raw);
        if (value == null || value.equals("") || value.equals(Duration.ZERO)) {
            return false;
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return !isNumber(value) || !Ordering.areEqual(value, BigInteger.ZERO);
    }

    static String name(@Nullable Object raw) {
        var value = normal(raw);
        if (value == null) {
            return "nothing (None)";
        }
        if (value instanceof Boolean) {
            return "a boolean";
        }
        if (value instanceof BigInteger) {
            return "a whole number";
        }
        if (value instanceof Double) {
            return "a decimal number";
        }
        if (value instanceof String) {
            return "a text";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof LocalDateTime) {
            return "a date and time";
        }
        if (value instanceof LocalDate) {
            return "a date";
        }
        return value instanceof Duration
                ? "a duration"
                : "a " + value.getClass().getSimpleName();
    }

    static ConditionFailure unfit(String operation, @Nullable Object left, @Nullable Object right) {
        return new ConditionFailure("%s does not work with %s and %s".formatted(operation, name(left), name(right)));
    }

    static ConditionFailure unfit(String operation, @Nullable Object value) {
        return new ConditionFailure("%s does not work with %s".formatted(operation, name(value)));
    }

    static String text(@Nullable Object value, String operation) {
        if (value instanceof String text) {
            return text;
        }
        throw unfit(operation, value);
    }

    static BigInteger integer(@Nullable Object raw, String operation) {
        var value = normal(raw);
        if (value instanceof Boolean flag) {
            return flag ? BigInteger.ONE : BigInteger.ZERO;
        }
        if (value instanceof BigInteger number) {
            return number;
        }
        throw unfit(operation, value);
    }

    /** A whole number small enough to count with. */
    static int small(@Nullable Object value, String operation) {
        var number = integer(value, operation);
        if (number.bitLength() > 31) {
            throw new ConditionFailure("%s does not work with the number %s".formatted(operation, shortened(number)));
        }
        return number.intValue();
    }

    static String shortened(BigInteger number) {
        return number.bitLength() > 200 ? "of %d bits".formatted(number.bitLength()) : number.toString();
    }
}
