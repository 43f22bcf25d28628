package org.loonbpm.ticket.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketStates;
import org.loonbpm.ticket.TicketStatistics;
import org.loonbpm.web.Answer;
import org.loonbpm.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is asked of several tickets at once. */
@RestController
@RequestMapping("/api/v1.0/tickets")
class TicketOverviewController {

    private final TicketStates states;
    private final TicketStatistics opened;

    TicketOverviewController(TicketStates states, TicketStatistics opened) {
        this.states = states;
        this.opened = opened;
    }

    @GetMapping("/states")
    Answer states(Caller caller, @RequestParam("ticket_ids") String ticketIds) {
        return Answer.of(states.of(ids(ticketIds)));
    }

    @GetMapping("/num_statistics")
    Answer openedPerDay(
            Caller caller,
            @RequestParam(name = "start_date", defaultValue = "") String from,
            @RequestParam(name = "end_date", defaultValue = "") String to) {
        return Answer.of(opened.of(caller.username(), day("start_date", from), day("end_date", to)));
    }

    private static List<Long> ids(String list) {
        try {
            return Arrays.stream(list.split(","))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .map(Long::valueOf)
                    .toList();
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("ticket_ids must be whole numbers separated by commas, not '%s'".formatted(list));
        }
    }

    private static @Nullable LocalDate day(String name, String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw Refusal.invalid("%s must be a day such as 2026-11-22, not '%s'".formatted(name, text));
        }
    }
}
