package org.loonbpm.flowlog.web;

import org.loonbpm.flowlog.Trail;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Flow logs and flow steps of a ticket. */
@RestController
@RequestMapping("/api/v1.0/tickets/{ticketId}")
class TrailController {

    private final Trail trail;

    TrailController(Trail trail) {
        this.trail = trail;
    }

    @GetMapping("/flowlogs")
    Answer flowLogs(
            Caller caller,
            @PathVariable long ticketId,
            PageRequest page,
            @RequestParam(name = "ticket_data", defaultValue = "0") int ticketData,
            @RequestParam(name = "desc", defaultValue = "1") int descending) {
        return Answer.of(trail.entries(caller, ticketId, page, descending != 0, ticketData != 0));
    }

    @GetMapping("/flowsteps")
    Answer flowSteps(Caller caller, @PathVariable long ticketId) {
        return Answer.of(trail.steps(caller, ticketId));
    }
}
