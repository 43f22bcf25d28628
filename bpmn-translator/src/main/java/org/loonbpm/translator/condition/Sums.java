package org.loonbpm.translator.condition;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operators that mean something beyond numbers: joining texts and lists, reckoning with dates. */
final class Sums {

    private Sums() {}

    static Object add(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String text && right instanceof String other) {
            return text + other;
        }
        if (left instanceof List<?> list && right instanceof List<?> other) {
            var joined = new ArrayList<@Nullable Object>(list);
            joined.addAll(other);
            return Collections.unmodifiableList(joined);
        }
        if (left instanceof Duration duration && right instanceof Duration other) {
            return Times.sum(duration, other);
        }
        if (right instanceof Duration duration && isMoment(left)) {
            return shifted(left, duration);
        }
        return left instanceof Duration duration && isMoment(right)
                ? shifted(right, duration)
                : Arithmetic.add(left, right);
    }

    static Object subtract(@Nullable Object left, @Nullable Object right) {
        if (left instanceof LocalDateTime time && right instanceof LocalDateTime other) {
            return Duration.between(other, time);
        }
        if (left instanceof LocalDate date && right instanceof LocalDate other) {
            return Duration.ofDays(date.toEpochDay() - other.toEpochDay());
        }
        if (left instanceof Duration duration && right instanceof Duration other) {
            return Times.sum(duration, other.negated());
        }
        return right instanceof Duration duration && isMoment(left)
                ? shifted(left, duration.negated())
                : Arithmetic.subtract(left, right);
    }

    static Object multiply(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String text && right != null && !(right instanceof String)) {
            return Texts.repeat(text, Kinds.small(right, "*"));
        }
        if (right instanceof String text && left != null && !(left instanceof String)) {
            return Texts.repeat(text, Kinds.small(left, "*"));
        }
        if (left instanceof Duration duration && Kinds.isNumber(right) && right != null) {
            return Times.scale(duration, right);
        }
        return right instanceof Duration duration && Kinds.isNumber(left) && left != null
                ? Times.scale(duration, left)
                : Arithmetic.multiply(left, right);
    }

    static Object divide(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Duration duration && right instanceof Duration other) {
            return Arithmetic.divide(Times.seconds(duration), Times.seconds(other));
        }
        return left instanceof Duration duration && Kinds.isNumber(right) && right != null
                ? Times.divide(duration, right)
                : Arithmetic.divide(left, right);
    }

    private static boolean isMoment(@Nullable Object value) {
        return value instanceof LocalDateTime || value instanceof LocalDate;
    }

    private static Object shifted(@Nullable Object moment, Duration by) {
        return moment instanceof LocalDate date
                ? Times.shift(date, Times.days(by))
                : Times.shift(Moments.time(moment, "+"), by);
    }
}
