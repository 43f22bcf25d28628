package org.loonbpm.translator.condition;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Dates and times taken out of values, or refused by name. */
final class Moments {

    private Moments() {}

    static LocalDateTime dateTime(
            @Nullable Object year,
            @Nullable Object month,
            @Nullable Object day,
            @Nullable Object hour,
            @Nullable Object minute,
            @Nullable Object second) {
        return Times.inCalendar(() -> date(year, month, day).atTime(number(hour), number(minute), number(second)));
    }

    static LocalDate date(@Nullable Object year, @Nullable Object month, @Nullable Object day) {
        return Times.inCalendar(
                () -> Times.yearChecked(LocalDate.of(number(year), number(month), number(day)), number(year)));
    }

    private static int number(@Nullable Object value) {
        return Kinds.small(value, "a date");
    }

    /** A date counts as its first moment. */
    static LocalDateTime of(@Nullable Object value, String operation) {
        return value instanceof LocalDate date ? date.atStartOfDay() : time(value, operation);
    }

    static LocalDateTime time(@Nullable Object value, String operation) {
        if (value instanceof LocalDateTime time) {
            return time;
        }
        throw Kinds.unfit(operation, value);
    }

    static Duration duration(@Nullable Object value, String operation) {
        if (value instanceof Duration duration) {
            return duration;
        }
        throw Kinds.unfit(operation, value);
    }
}
