package org.loonbpm.workflow.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.ReadStatistics;
import org.loonbpm.workflow.TicketCounts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatisticsController {

    /** Loonflow's own front end leaves the seconds out, others leave out the time. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd[ HH:mm[:ss]]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter();

    private final ReadStatistics statistics;

    StatisticsController(ReadStatistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/api/v1.0/workflows/{workflowId}/statistics")
    Answer perDay(
            Caller caller,
            @PathVariable long workflowId,
            @RequestParam(name = "start_time", defaultValue = "") String startTime,
            @RequestParam(name = "end_time", defaultValue = "") String endTime) {
        var days = statistics.of(caller, workflowId, moment("start_time", startTime), moment("end_time", endTime));
        return Answer.of(new Days(days));
    }

    private static Optional<Instant> moment(String name, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), MOMENT)
                    .atZone(ZoneId.systemDefault())
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("%s must be a time such as 2026-11-22 08:00:00, not '%s'".formatted(name, text));
        }
    }

    record Days(List<TicketCounts.Day> resultList) {}
}
