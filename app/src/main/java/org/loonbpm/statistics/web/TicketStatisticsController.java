package org.loonbpm.statistics.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.statistics.Period;
import org.loonbpm.statistics.ReadTicketStatistics;
import org.loonbpm.web.Answer;
import org.loonbpm.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1.0/statistics")
class TicketStatisticsController {

    private final ReadTicketStatistics statistics;
    private final Clock clock;

    TicketStatisticsController(ReadTicketStatistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping("/tickets")
    Answer tickets(
            Caller caller,
            @RequestParam(name = "start_date", defaultValue = "") String from,
            @RequestParam(name = "end_date", defaultValue = "") String to,
            @RequestParam(name = "workflow_id", required = false) @Nullable Long workflowId) {
        return Answer.of(StatisticsWire.of(statistics.tickets(caller, period(from, to), workflowId)));
    }

    @GetMapping("/states")
    Answer states(
            Caller caller,
            @RequestParam(name = "start_date", defaultValue = "") String from,
            @RequestParam(name = "end_date", defaultValue = "") String to,
            @RequestParam(name = "workflow_id", required = false) @Nullable Long workflowId) {
        return Answer.value(statistics.states(caller, period(from, to), workflowId));
    }

    private Period period(String from, String to) {
        return Period.of(
                day("start_date", from),
                day("end_date", to),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    private static @Nullable LocalDate day(String name, String text) {
        try {
            return text.isBlank() ? null : sensible(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            throw Refusal.invalid("%s must be a day such as 2026-11-22, not '%s'".formatted(name, text));
        }
    }

    /** The database knows no years beyond these, and nobody means them. */
    private static LocalDate sensible(LocalDate day) {
        if (day.getYear() < 1970 || day.getYear() > 9000) {
            throw Refusal.invalid("there is no ticket of %s".formatted(day));
        }
        return day;
    }
}
