package org.loonbpm.ticket.web;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.HandleTicket;
import org.loonbpm.ticket.MoveTicket;
import org.loonbpm.ticket.OpenTicket;
import org.loonbpm.ticket.TicketDiagrams;
import org.loonbpm.ticket.TicketLists;
import org.loonbpm.ticket.TicketQuery;
import org.loonbpm.ticket.TicketViews;
import org.loonbpm.web.Answer;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.PageRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets: listed, opened, seen, handled, deleted. */
@RestController
@RequestMapping("/api/v1.0/tickets")
class TicketController {

    private final TicketLists lists;
    private final TicketViews views;
    private final OpenTicket open;
    private final HandleTicket handle;
    private final MoveTicket move;
    private final TicketDiagrams diagrams;

    TicketController(
            TicketLists lists,
            TicketViews views,
            OpenTicket open,
            HandleTicket handle,
            MoveTicket move,
            TicketDiagrams diagrams) {
        this.lists = lists;
        this.views = views;
        this.open = open;
        this.handle = handle;
        this.move = move;
        this.diagrams = diagrams;
    }

    @GetMapping
    Answer list(Caller caller, PageRequest page, @RequestParam Map<String, String> parameters) {
        return Answer.of(lists.list(new TicketQuery(caller, parameters), page));
    }

    /** What was opened, in both places where Loonflow's callers look for it: {@code msg} is an object here. */
    @PostMapping
    Answer open(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") @Size(max = 200) String key,
            JsonBody body) {
        long ticketId = key.isBlank() ? open.open(caller, body) : open.openOnce(caller, key.strip(), body);
        return new Answer(0, Map.of("ticket_id", ticketId), Map.of("new_ticket_id", ticketId), null);
    }

    @GetMapping("/{ticketId}")
    Answer detail(Caller caller, @PathVariable long ticketId) {
        return Answer.value(views.detail(caller, ticketId));
    }

    @PatchMapping("/{ticketId}")
    Answer handle(Caller caller, @PathVariable long ticketId, JsonBody body) {
        handle.handle(caller, ticketId, body);
        return Answer.value(true);
    }

    @DeleteMapping("/{ticketId}")
    Answer delete(Caller caller, @PathVariable long ticketId, JsonBody body) {
        move.delete(caller, ticketId, body.optionalText("suggestion"));
        return Answer.done();
    }

    @GetMapping("/{ticketId}/transitions")
    Answer transitions(Caller caller, @PathVariable long ticketId) {
        TicketViews.Offer offer = views.transitions(caller, ticketId);
        return new Answer(0, new Answer.Value(offer.value()), offer.why(), null);
    }

    @GetMapping("/{ticketId}/participant_info")
    Answer participants(Caller caller, @PathVariable long ticketId) {
        return Answer.of(views.participants(caller, ticketId));
    }

    @GetMapping("/{ticketId}/diagram")
    Answer diagram(Caller caller, @PathVariable long ticketId) {
        return Answer.of(diagrams.of(caller, ticketId));
    }
}
