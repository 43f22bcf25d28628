package org.loonbpm.ticket.web;

import org.loonbpm.security.Caller;
import org.loonbpm.ticket.AmendTicket;
import org.loonbpm.ticket.MoveTicket;
import org.loonbpm.ticket.PassTicket;
import org.loonbpm.ticket.ResumeTicket;
import org.loonbpm.web.Answer;
import org.loonbpm.web.IfReadable;
import org.loonbpm.web.JsonBody;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done to a ticket beside taking a transition. */
@RestController
@RequestMapping("/api/v1.0/tickets/{ticketId}")
class TicketActionController {

    private static final String SUGGESTION = "suggestion";
    private static final String BRANCH = "branch_state_id";
    private static final String TARGET = "target_username";

    private final PassTicket pass;
    private final MoveTicket move;
    private final AmendTicket amend;
    private final ResumeTicket resume;

    TicketActionController(PassTicket pass, MoveTicket move, AmendTicket amend, ResumeTicket resume) {
        this.pass = pass;
        this.move = move;
        this.amend = amend;
        this.resume = resume;
    }

    @PostMapping("/accept")
    Answer accept(Caller caller, @PathVariable long ticketId, @IfReadable JsonBody body) {
        pass.accept(caller, ticketId, body.optionalId(BRANCH));
        return Answer.done();
    }

    @PostMapping("/deliver")
    Answer deliver(Caller caller, @PathVariable long ticketId, JsonBody body) {
        body.only(TARGET, "from_admin", BRANCH, SUGGESTION);
        pass.deliver(
                caller,
                ticketId,
                body.optionalId(BRANCH),
                body.text(TARGET),
                body.optionalText(SUGGESTION),
                body.flag("from_admin"));
        return Answer.of(true);
    }

    @PostMapping("/add_node")
    Answer addNode(Caller caller, @PathVariable long ticketId, JsonBody body) {
        body.only(TARGET, BRANCH, SUGGESTION);
        pass.addNode(caller, ticketId, body.optionalId(BRANCH), body.text(TARGET), body.optionalText(SUGGESTION));
        return Answer.done();
    }

    @PostMapping("/add_node_end")
    Answer endAddedNode(Caller caller, @PathVariable long ticketId, JsonBody body) {
        body.only(BRANCH, SUGGESTION);
        pass.endAddedNode(caller, ticketId, body.optionalId(BRANCH), body.optionalText(SUGGESTION));
        return Answer.done();
    }

    @PostMapping("/retreat")
    Answer retreat(Caller caller, @PathVariable long ticketId, JsonBody body) {
        move.retreat(caller, ticketId, body.optionalText(SUGGESTION));
        return Answer.done();
    }

    @PostMapping("/close")
    Answer close(Caller caller, @PathVariable long ticketId, JsonBody body) {
        move.close(caller, ticketId, body.optionalText(SUGGESTION));
        return Answer.of("");
    }

    @PutMapping("/state")
    Answer force(Caller caller, @PathVariable long ticketId, JsonBody body) {
        body.only("state_id", SUGGESTION);
        move.force(caller, ticketId, body.id("state_id"), body.optionalText(SUGGESTION));
        return Answer.done();
    }

    @PostMapping("/comments")
    Answer comment(Caller caller, @PathVariable long ticketId, JsonBody body) {
        body.only(SUGGESTION);
        amend.comment(caller, ticketId, body.text(SUGGESTION));
        return Answer.done();
    }

    @PostMapping("/hook_call_back")
    Answer callBack(Caller caller, @PathVariable long ticketId, JsonBody body) {
        resume.callBack(caller, ticketId, body.notEmpty());
        return Answer.done();
    }

    @PostMapping("/retry_script")
    Answer retry(Caller caller, @PathVariable long ticketId, @IfReadable JsonBody body) {
        resume.retry(caller, ticketId, body.optionalId(BRANCH));
        return Answer.done();
    }

    @PatchMapping("/fields")
    Answer change(Caller caller, @PathVariable long ticketId, JsonBody body) {
        amend.change(caller, ticketId, body.notEmpty());
        return Answer.done();
    }
}
