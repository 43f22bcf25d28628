package org.loonbpm.translator.condition;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The part of {@link ConditionFunctions} that deals with dates, times and durations. */
public abstract sealed class TimeFunctions extends TextFunctions permits ConditionFunctions {

    private final Clock clock;

    TimeFunctions(Clock clock) {
        this.clock = clock;
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
}
