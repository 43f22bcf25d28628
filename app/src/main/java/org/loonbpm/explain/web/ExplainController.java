package org.loonbpm.explain.web;

import java.util.Locale;
import org.loonbpm.explain.ExplainTicket;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a ticket is where it is, in English or Chinese. */
@RestController
class ExplainController {

    private final ExplainTicket explain;

    ExplainController(ExplainTicket explain) {
        this.explain = explain;
    }

    /** @param lang such as {@code zh}; without it the header {@code Accept-Language} decides */
    @GetMapping("/api/v1.0/tickets/{ticketId}/explain")
    Answer explain(
            Caller caller, @PathVariable long ticketId, @RequestParam(defaultValue = "") String lang, Locale accepted) {
        return Answer.of(explain.explain(
                caller, ticketId, lang.isEmpty() ? accepted : Locale.forLanguageTag(lang.replace('_', '-'))));
    }
}
