package org.loonbpm.translator.condition;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What compiled conditions call, as the bean {@code conditions}: Python's operators and functions on a ticket's values.
 *
 * <p>Nothing is converted silently: what Python would refuse, such as a text compared with a number, is a
 * {@link ConditionFailure}. Immutable, for any number of threads.
 */
public final class ConditionFunctions {

    private final Clock clock;

    /** @param clock what time it is, and in which zone people write times */
    public ConditionFunctions(Clock clock) {
        this.clock = clock;
    }

    /** What a condition that could not be read becomes. */
    public boolean unreadable(String text, String problem) {
        throw new ConditionFailure("the condition \"%s\" cannot be read: %s".formatted(text, problem));
    }

    /** Passes if the branch to a state that is gone does not apply. */
    public boolean notToMissingState(boolean applies, String state) {
        if (applies) {
            throw new ConditionFailure("the branch leads to %s, which does not exist".formatted(state));
        }
        return true;
    }

    public String text(String encoded) {
        return JuelText.decode(encoded);
    }

    public boolean truth(@Nullable Object value) {
        return Kinds.isTrue(value);
    }

    public boolean equal(@Nullable Object left, @Nullable Object right) {
        return Ordering.areEqual(left, right);
    }

    public boolean notEqual(@Nullable Object left, @Nullable Object right) {
        return !Ordering.areEqual(left, right);
    }

    public boolean less(@Nullable Object left, @Nullable Object right) {
        return holds(Ordering.compare(left, right, "<"), order -> order < 0);
    }

    public boolean lessOrEqual(@Nullable Object left, @Nullable Object right) {
        return holds(Ordering.compare(left, right, "<="), order -> order <= 0);
    }

    public boolean greater(@Nullable Object left, @Nullable Object right) {
        return holds(Ordering.compare(left, right, ">"), order -> order > 0);
    }

    public boolean greaterOrEqual(@Nullable Object left, @Nullable Object right) {
        return holds(Ordering.compare(left, right, ">="), order -> order >= 0);
    }

    private static boolean holds(OptionalInt order, IntPredicate test) {
        return order.isPresent() && test.test(order.getAsInt());
    }

    public boolean in(@Nullable Object item, @Nullable Object container) {
        return Ordering.contains(container, item);
    }

    public boolean notIn(@Nullable Object item, @Nullable Object container) {
        return !Ordering.contains(container, item);
    }

    public boolean is(@Nullable Object left, @Nullable Object right) {
        return Ordering.areSame(left, right);
    }

    public boolean isNot(@Nullable Object left, @Nullable Object right) {
        return !Ordering.areSame(left, right);
    }

    public Object add(@Nullable Object left, @Nullable Object right) {
        return Sums.add(Kinds.normal(left), Kinds.normal(right));
    }

    public Object subtract(@Nullable Object left, @Nullable Object right) {
        return Sums.subtract(Kinds.normal(left), Kinds.normal(right));
    }

    public Object multiply(@Nullable Object left, @Nullable Object right) {
        return Sums.multiply(Kinds.normal(left), Kinds.normal(right));
    }

    public Object divide(@Nullable Object left, @Nullable Object right) {
        return Sums.divide(Kinds.normal(left), Kinds.normal(right));
    }

    public Object floorDivide(@Nullable Object left, @Nullable Object right) {
        return Arithmetic.floorDivide(Kinds.normal(left), Kinds.normal(right));
    }

    public Object modulo(@Nullable Object left, @Nullable Object right) {
        return Arithmetic.modulo(Kinds.normal(left), Kinds.normal(right));
    }

    public Object power(@Nullable Object left, @Nullable Object right) {
        return Arithmetic.power(Kinds.normal(left), Kinds.normal(right));
    }

    public Object negate(@Nullable Object value) {
        return value instanceof Duration duration ? duration.negated() : Arithmetic.negate(Kinds.normal(value));
    }

    public Object positive(@Nullable Object value) {
        return value instanceof Duration ? value : Arithmetic.positive(Kinds.normal(value));
    }

    public Object abs(@Nullable Object value) {
        return value instanceof Duration duration ? duration.abs() : Arithmetic.abs(Kinds.normal(value));
    }

    public Object round(@Nullable Object value) {
        return Arithmetic.round(Kinds.normal(value));
    }

    public Object toInteger(@Nullable Object value) {
        return Texts.toInteger(value);
    }

    public Object toFloat(@Nullable Object value) {
        return Texts.toFloat(value);
    }

    public String toText(@Nullable Object value) {
        return Texts.of(value);
    }

    public Object length(@Nullable Object value) {
        return Texts.length(value);
    }

    public List<Object> list() {
        return List.of();
    }

    public List<@Nullable Object> append(List<? extends @Nullable Object> list, @Nullable Object item) {
        var longer = new ArrayList<@Nullable Object>(list);
        longer.add(item);
        return Collections.unmodifiableList(longer);
    }

    public @Nullable Object item(@Nullable Object container, @Nullable Object index) {
        return Texts.item(container, index);
    }

    public @Nullable Object least(@Nullable Object values) {
        return extreme(values, "min", -1);
    }

    public @Nullable Object greatest(@Nullable Object values) {
        return extreme(values, "max", 1);
    }

    private static @Nullable Object extreme(@Nullable Object values, String operation, int direction) {
        if (!(values instanceof List<?> list) || list.isEmpty()) {
            throw Kinds.unfit(operation, values);
        }
        @Nullable Object best = list.get(0);
        for (var value : list) {
            if (holds(Ordering.compare(value, best, operation), order -> order * direction > 0)) {
                best = value;
            }
        }
        return best;
    }

    public Object now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    public Object today() {
        return LocalDate.now(clock);
    }

    public Object epochSeconds() {
        return clock.millis() / 1000.0;
    }

    public Object parseDateTime(@Nullable Object text, @Nullable Object format) {
        return TimePatterns.parse(Kinds.text(text, "strptime"), Kinds.text(format, "strptime"));
    }

    public Object dateTime(
            @Nullable Object year,
            @Nullable Object month,
            @Nullable Object day,
            @Nullable Object hour,
            @Nullable Object minute,
            @Nullable Object second) {
        return Moments.dateTime(year, month, day, hour, minute, second);
    }

    public Object date(@Nullable Object year, @Nullable Object month, @Nullable Object day) {
        return Moments.date(year, month, day);
    }

    public Object duration(
            @Nullable Object days,
            @Nullable Object seconds,
            @Nullable Object microseconds,
            @Nullable Object milliseconds,
            @Nullable Object minutes,
            @Nullable Object hours,
            @Nullable Object weeks) {
        return Times.duration(days, seconds, microseconds, milliseconds, minutes, hours, weeks);
    }

    public String formatNow(@Nullable Object format) {
        return TimePatterns.format(LocalDateTime.now(clock), Kinds.text(format, "strftime"));
    }

    public String format(@Nullable Object moment, @Nullable Object format) {
        return TimePatterns.format(Moments.of(moment, "strftime"), Kinds.text(format, "strftime"));
    }

    public Object timestamp(@Nullable Object moment) {
        if (!(moment instanceof LocalDateTime time)) {
            throw Kinds.unfit("timestamp", moment);
        }
        var instant = time.atZone(clock.getZone()).toInstant();
        return Times.seconds(Duration.ofSeconds(instant.getEpochSecond(), instant.getNano()));
    }

    public Object days(@Nullable Object duration) {
        return Times.days(Moments.duration(duration, "days"));
    }

    public Object seconds(@Nullable Object duration) {
        return Times.secondsOfDay(Moments.duration(duration, "seconds"));
    }

    public Object totalSeconds(@Nullable Object duration) {
        return Times.seconds(Moments.duration(duration, "total_seconds"));
    }

    public Object year(@Nullable Object moment) {
        return Moments.of(moment, "year").getYear();
    }

    public Object month(@Nullable Object moment) {
        return Moments.of(moment, "month").getMonthValue();
    }

    public Object day(@Nullable Object moment) {
        return Moments.of(moment, "day").getDayOfMonth();
    }

    public Object hour(@Nullable Object moment) {
        return Moments.time(moment, "hour").getHour();
    }

    public Object minute(@Nullable Object moment) {
        return Moments.time(moment, "minute").getMinute();
    }

    public Object second(@Nullable Object moment) {
        return Moments.time(moment, "second").getSecond();
    }

    public Object toDate(@Nullable Object moment) {
        return Moments.time(moment, "date").toLocalDate();
    }

    public Object weekday(@Nullable Object moment) {
        return Moments.of(moment, "weekday").getDayOfWeek().getValue() - 1;
    }

    public Object isoWeekday(@Nullable Object moment) {
        return Moments.of(moment, "isoweekday").getDayOfWeek().getValue();
    }

    public boolean startsWith(@Nullable Object text, @Nullable Object start) {
        return Kinds.text(text, "startswith").startsWith(Kinds.text(start, "startswith"));
    }

    public boolean endsWith(@Nullable Object text, @Nullable Object end) {
        return Kinds.text(text, "endswith").endsWith(Kinds.text(end, "endswith"));
    }

    public String lower(@Nullable Object text) {
        return Kinds.text(text, "lower").toLowerCase(java.util.Locale.ROOT);
    }

    public String upper(@Nullable Object text) {
        return Kinds.text(text, "upper").toUpperCase(java.util.Locale.ROOT);
    }

    public String strip(@Nullable Object text) {
        return Texts.strip(Kinds.text(text, "strip"));
    }

    public List<String> split(@Nullable Object text, @Nullable Object separator) {
        return Texts.split(Kinds.text(text, "split"), Kinds.text(separator, "split"));
    }

    public Object find(@Nullable Object text, @Nullable Object part) {
        var whole = Kinds.text(text, "find");
        int at = whole.indexOf(Kinds.text(part, "find"));
        return at < 0 ? BigInteger.ONE.negate() : (Object) whole.codePointCount(0, at);
    }

    public Object count(@Nullable Object text, @Nullable Object part) {
        return Texts.split(Kinds.text(text, "count"), Kinds.text(part, "count")).size() - 1;
    }

    public boolean isDigits(@Nullable Object text) {
        var whole = Kinds.text(text, "isdigit");
        return !whole.isEmpty() && whole.codePoints().allMatch(Character::isDigit);
    }
}
