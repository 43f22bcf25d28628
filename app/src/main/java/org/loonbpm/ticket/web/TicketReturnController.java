package org.loonbpm.ticket.web;

import java.util.List;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.InformPeople;
import org.loonbpm.ticket.ReturnTicket;
import org.loonbpm.web.Answer;
import org.loonbpm.web.JsonBody;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Loonflow does not know: sending a ticket back, telling people of it, urging those who are to act. */
@RestController
@RequestMapping("/api/v1.0/tickets/{ticketId}")
class TicketReturnController {

    private static final String SUGGESTION = "suggestion";

    private final ReturnTicket returning;
    private final InformPeople inform;

    TicketReturnController(ReturnTicket returning, InformPeople inform) {
        this.returning = returning;
        this.inform = inform;
    }

    /** The answer's data. */
    record Targets(List<ReturnTicket.Target> value) {}

    @GetMapping("/return")
    Answer targets(Caller caller, @PathVariable long ticketId) {
        return Answer.of(new Targets(returning.targets(caller, ticketId)));
    }

    @PostMapping("/return")
    Answer send(Caller caller, @PathVariable long ticketId, JsonBody body) {
        body.only("state_id", "straight_back", "branch_state_id", SUGGESTION);
        returning.send(
                caller,
                ticketId,
                body.optionalId("branch_state_id"),
                body.id("state_id"),
                body.optionalText(SUGGESTION),
                body.flag("straight_back"));
        return Answer.done();
    }

    @PostMapping("/copy")
    Answer copy(Caller caller, @PathVariable long ticketId, JsonBody body) {
        body.only("target_usernames", SUGGESTION);
        inform.copy(caller, ticketId, body.text("target_usernames"), body.optionalText(SUGGESTION));
        return Answer.done();
    }

    @PostMapping("/urge")
    Answer urge(Caller caller, @PathVariable long ticketId, JsonBody body) {
        body.only(SUGGESTION);
        inform.urge(caller, ticketId, body.optionalText(SUGGESTION));
        return Answer.done();
    }
}
