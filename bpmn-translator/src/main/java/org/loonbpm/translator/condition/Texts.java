package org.loonbpm.translator.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as text and text as values, as Python writes and reads them. */
final class Texts {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final int LONGEST_NUMBER = 1000;

    private Texts() {}

    static String of(@Nullable Object raw) {
        var value = Kinds.normal(raw);
        if (value == null) {
            return "None";
        }
        if (value instanceof Boolean flag) {
            return flag ? "True" : "False";
        }
        if (value instanceof Double number) {
            return of(number.doubleValue());
        }
        if (value instanceof LocalDateTime time) {
            return Times.text(time);
        }
        if (value instanceof Duration duration) {
            return Times.text(duration);
        }
        if (value instanceof String || value instanceof BigInteger || value instanceof LocalDate) {
            return value.toString();
        }
        throw Kinds.unfit("str", value);
    }

    /** The shortest digits that mean this number, in exponent notation below 1e-4 and from 1e16. */
    static String of(double number) {
        if (Double.isNaN(number)) {
            return "nan";
        }
        if (Double.isInfinite(number)) {
            return number < 0 ? "-inf" : "inf";
        }
        if (number == 0) {
            return Double.toString(number);
        }
        var digits = shortest(number);
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            var plain = digits.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        var mantissa = digits.unscaledValue().abs().toString();
        return "%s%s%se%s%02d"
                .formatted(
                        number < 0 ? "-" : "",
                        mantissa.charAt(0),
                        mantissa.length() > 1 ? "." + mantissa.substring(1) : "",
                        exponent < 0 ? "-" : "+",
                        Math.abs(exponent));
    }

    private static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        for (int precision = 1; precision < 17; precision++) {
            var rounded = exact.round(new MathContext(precision));
            if (rounded.doubleValue() == number) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(17)).stripTrailingZeros();
    }

    static Object toInteger(@Nullable Object raw) {
        var value = Kinds.normal(raw);
        if (value instanceof Double number) {
            return Arithmetic.truncate(number);
        }
        if (!(value instanceof String text)) {
            return Kinds.integer(value, "int");
        }
        var digits = strip(text);
        if (!WHOLE.matcher(digits).matches() || digits.length() > LONGEST_NUMBER) {
            throw new ConditionFailure("int: the text '%s' is no whole number".formatted(shortened(text)));
        }
        return new BigInteger(digits);
    }

    static Object toFloat(@Nullable Object raw) {
        var value = Kinds.normal(raw);
        if (!(value instanceof String text)) {
            return Arithmetic.decimal(value, "float");
        }
        var digits = strip(text);
        if (DECIMAL.matcher(digits).matches() && digits.length() <= LONGEST_NUMBER) {
            return Double.valueOf(digits);
        }
        return switch (digits) {
            case "inf", "+inf", "Infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-Infinity" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> throw new ConditionFailure("float: the text '%s' is no number".formatted(shortened(text)));
        };
    }

    static int length(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.size();
        }
        var text = Kinds.text(value, "len");
        return text.codePointCount(0, text.length());
    }

    /** An item of a list or a character of a text; negative numbers count from the end. */
    static @Nullable Object item(@Nullable Object container, @Nullable Object index) {
        int length = length(container);
        int at = Kinds.small(index, "[..]");
        int place = at < 0 ? at + length : at;
        if (place < 0 || place >= length) {
            throw new ConditionFailure(
                    "[%d] is outside of %s of length %d".formatted(at, Kinds.name(container), length));
        }
        if (container instanceof List<?> list) {
            return list.get(place);
        }
        var text = Kinds.text(container, "[..]");
        int start = text.offsetByCodePoints(0, place);
        return text.substring(start, text.offsetByCodePoints(start, 1));
    }

    static List<String> split(String text, String separator) {
        if (separator.isEmpty()) {
            throw new ConditionFailure("split: the separator is empty");
        }
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    static String repeat(String text, int times) {
        int count = Math.max(0, times);
        if ((long) text.length() * count > 100_000) {
            throw new ConditionFailure("* makes a text of more than 100000 characters");
        }
        return text.repeat(count);
    }

    static String strip(String text) {
        return text.strip();
    }

    private static String shortened(String text) {
        return text.length() > 50 ? text.substring(0, 50) + "…" : text;
    }
}
