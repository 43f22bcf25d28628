package org.loonbpm.translator.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which values are equal, and which comes first: as Python has it, whole and decimal numbers by exact value. */
final class Ordering {

    private Ordering() {}

    /** Values of different kinds are not equal; that is no mistake. */
    static boolean areEqual(@Nullable Object rawLeft, @Nullable Object rawRight) {
        var left = Kinds.normal(rawLeft);
        var right = Kinds.normal(rawRight);
        if (Kinds.isNumber(left) && Kinds.isNumber(right)) {
            return numbers(left, right).equals(OptionalInt.of(0));
        }
        if (left instanceof List<?> some && right instanceof List<?> others) {
            return some.size() == others.size() && firstDifference(some, others) == some.size();
        }
        return Objects.equals(left, right);
    }

    /**
     * Negative, zero or positive; nothing where one of them is not a number (NaN).
     *
     * @throws ConditionFailure if the kinds have no order between them
     */
    static OptionalInt compare(@Nullable Object rawLeft, @Nullable Object rawRight, String operation) {
        var left = Kinds.normal(rawLeft);
        var right = Kinds.normal(rawRight);
        if (Kinds.isNumber(left) && Kinds.isNumber(right)) {
            return numbers(left, right);
        }
        if (left instanceof String text && right instanceof String other) {
            return OptionalInt.of(texts(text, other));
        }
        if (left instanceof LocalDateTime time && right instanceof LocalDateTime other) {
            return OptionalInt.of(time.compareTo(other));
        }
        if (left instanceof LocalDate date && right instanceof LocalDate other) {
            return OptionalInt.of(date.compareTo(other));
        }
        if (left instanceof Duration duration && right instanceof Duration other) {
            return OptionalInt.of(duration.compareTo(other));
        }
        if (left instanceof List<?> some && right instanceof List<?> others) {
            return lists(some, others, operation);
        }
        throw Kinds.unfit(operation, left, right);
    }

    private static OptionalInt numbers(@Nullable Object left, @Nullable Object right) {
        double leftSize = Arithmetic.nearest(left);
        double rightSize = Arithmetic.nearest(right);
        if (Double.isNaN(leftSize) || Double.isNaN(rightSize)) {
            return OptionalInt.empty();
        }
        if (Double.isInfinite(leftSize) || Double.isInfinite(rightSize)) {
            return OptionalInt.of(Double.compare(leftSize, rightSize));
        }
        return OptionalInt.of(exact(left).compareTo(exact(right)));
    }

    private static BigDecimal exact(@Nullable Object number) {
        return number instanceof Double decimal
                ? new BigDecimal(decimal)
                : new BigDecimal(Kinds.integer(number, "a comparison"));
    }

    /** By code points: by UTF-16, a few rare characters would sort otherwise than in Python. */
    private static int texts(String left, String right) {
        var some = left.codePoints().iterator();
        var others = right.codePoints().iterator();
        while (some.hasNext() && others.hasNext()) {
            int difference = Integer.compare(some.nextInt(), others.nextInt());
            if (difference != 0) {
                return difference;
            }
        }
        return Boolean.compare(some.hasNext(), others.hasNext());
    }

    private static OptionalInt lists(List<?> some, List<?> others, String operation) {
        int at = firstDifference(some, others);
        if (at == Math.min(some.size(), others.size())) {
            return OptionalInt.of(Integer.compare(some.size(), others.size()));
        }
        return compare(some.get(at), others.get(at), operation);
    }

    private static int firstDifference(List<?> some, List<?> others) {
        int at = 0;
        while (at < some.size() && at < others.size() && areEqual(some.get(at), others.get(at))) {
            at++;
        }
        return at;
    }

    /** Whether a text has a part, or a list an item. */
    static boolean contains(@Nullable Object container, @Nullable Object item) {
        if (container instanceof String text && item instanceof String part) {
            return text.contains(part);
        }
        if (container instanceof List<?> list) {
            return list.stream().anyMatch(member -> areEqual(member, item));
        }
        throw Kinds.unfit("in", item, container);
    }

    /** Python's {@code is}, asked of the values that there is one of, and of equality otherwise. */
    static boolean areSame(@Nullable Object rawLeft, @Nullable Object rawRight) {
        var left = Kinds.normal(rawLeft);
        var right = Kinds.normal(rawRight);
        if (left instanceof Boolean || right instanceof Boolean) {
            return Objects.equals(left, right);
        }
        return left instanceof BigInteger == right instanceof BigInteger && areEqual(left, right);
    }
}
