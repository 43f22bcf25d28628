package org.loonbpm.translator.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Dates, times and durations, as Python's {@code datetime} knows them; years 1 to 9999. */
final class Times {

    private static final long SECONDS_OF_DAY = 86_400;
    private static final BigInteger NANOS_OF_MICRO = BigInteger.valueOf(1000);
    /** A million thousand days, Python's bound. */
    private static final Duration LONGEST = Duration.ofDays(999_999_999);

    private static final long[] MICROS_OF_UNIT = {
        SECONDS_OF_DAY * 1_000_000, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000L, 7 * SECONDS_OF_DAY * 1_000_000
    };

    private Times() {}

    /** @param amounts in the order of {@link Function#DURATION_UNITS} */
    static Duration duration(@Nullable Object... amounts) {
        var micros = BigDecimal.ZERO;
        for (int i = 0; i < amounts.length; i++) {
            var amount = Kinds.normal(amounts[i]);
            var exact = amount instanceof Double decimal
                    ? finite(decimal)
                    : new BigDecimal(Kinds.integer(amount, "datetime.timedelta"));
            micros = micros.add(exact.multiply(BigDecimal.valueOf(MICROS_OF_UNIT[i])));
        }
        return ofMicros(micros);
    }

    private static BigDecimal finite(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new ConditionFailure("a duration cannot be %s long".formatted(Texts.of(value)));
        }
        return new BigDecimal(value);
    }

    private static Duration ofMicros(BigDecimal micros) {
        var nanos = micros.setScale(0, RoundingMode.HALF_EVEN).toBigInteger().multiply(NANOS_OF_MICRO);
        var parts = nanos.divideAndRemainder(BigInteger.valueOf(1_000_000_000));
        if (parts[0].bitLength() > 62) {
            throw new ConditionFailure("the duration is too long");
        }
        return bounded(Duration.ofSeconds(parts[0].longValue(), parts[1].longValue()));
    }

    private static Duration bounded(Duration duration) {
        if (duration.abs().compareTo(LONGEST) > 0) {
            throw new ConditionFailure("the duration is too long");
        }
        return duration;
    }

    static Duration scale(Duration duration, Object factor) {
        var exact = factor instanceof Double decimal ? finite(decimal) : new BigDecimal(Kinds.integer(factor, "*"));
        return ofMicros(micros(duration).multiply(exact));
    }

    static Duration divide(Duration duration, Object divisor) {
        var exact = divisor instanceof Double decimal ? finite(decimal) : new BigDecimal(Kinds.integer(divisor, "/"));
        if (exact.signum() == 0) {
            throw new ConditionFailure("/ divides by zero");
        }
        return ofMicros(micros(duration).divide(exact, 0, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal micros(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .multiply(BigDecimal.valueOf(1_000_000))
                .add(BigDecimal.valueOf(duration.getNano() / 1000));
    }

    static Duration sum(Duration left, Duration right) {
        return bounded(left.plus(right));
    }

    static long days(Duration duration) {
        return Math.floorDiv(duration.getSeconds(), SECONDS_OF_DAY);
    }

    static long secondsOfDay(Duration duration) {
        return Math.floorMod(duration.getSeconds(), SECONDS_OF_DAY);
    }

    static double seconds(Duration duration) {
        return micros(duration).divide(BigDecimal.valueOf(1_000_000)).doubleValue();
    }

    static LocalDateTime shift(LocalDateTime time, Duration duration) {
        return inCalendar(() -> {
            var moved = time.plus(duration);
            return yearChecked(moved, moved.getYear());
        });
    }

    static LocalDate shift(LocalDate date, long days) {
        return inCalendar(() -> {
            var moved = date.plusDays(days);
            return yearChecked(moved, moved.getYear());
        });
    }

    static <T> T yearChecked(T value, int year) {
        if (year < 1 || year > 9999) {
            throw new ConditionFailure("the year %d is outside of 1 to 9999".formatted(year));
        }
        return value;
    }

    static <T> T inCalendar(Supplier<T> making) {
        try {
            return making.get();
        } catch (DateTimeException | ArithmeticException impossible) {
            throw new ConditionFailure("there is no such date or time: " + impossible.getMessage());
        }
    }

    static String text(LocalDateTime time) {
        var pattern = time.getNano() == 0 ? "uuuu-MM-dd HH:mm:ss" : "uuuu-MM-dd HH:mm:ss.SSSSSS";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
    }

    static String text(Duration duration) {
        long days = days(duration);
        long seconds = secondsOfDay(duration);
        var clock = "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        var fraction = duration.getNano() == 0 ? "" : ".%06d".formatted(duration.getNano() / 1000);
        var prefix = days == 0 ? "" : "%d day%s, ".formatted(days, Math.abs(days) == 1 ? "" : "s");
        return prefix + clock + fraction;
    }
}
