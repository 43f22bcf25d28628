package org.loonbpm.statistics;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;

/**
 * The days on which the counted tickets were opened, in the server's time zone, both included.
 *
 * <p>Never longer than a year: what a request costs depends on the tickets of its period, not on all that there are.
 */
public record Period(LocalDate first, LocalDate last) {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    public Period {
        if (last.isBefore(first)) {
            throw Refusal.invalid("end_date %s lies before start_date %s".formatted(last, first));
        }
        if (DAYS.between(first, last) >= MOST_DAYS) {
            throw Refusal.invalid(
                    "the period must have %d days at most, not %d".formatted(MOST_DAYS, DAYS.between(first, last) + 1));
        }
    }

    /** Up to today and thirty days long, where nothing else is asked for. */
    public static Period of(@Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        LocalDate until = last != null ? last : first != null && first.isAfter(today) ? first : today;
        return new Period(first != null ? first : until.minusDays(USUAL_DAYS - 1L), until);
    }

    OffsetDateTime from() {
        return first.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }

    /** The first moment that does not belong to it. */
    OffsetDateTime to() {
        return last.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }
}
