package org.loonbpm.notice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.loonbpm.notice.TryNotices;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1.0/workflows/custom_notices")
class TrialController {

    private final TryNotices notices;

    TrialController(TryNotices notices) {
        this.notices = notices;
    }

    @PostMapping("/preview")
    Answer preview(Caller caller, @Valid @RequestBody PreviewBody body) {
        return Answer.of(notices.preview(caller, body.ticketId(), body.titleTemplate(), body.contentTemplate()));
    }

    @PostMapping("/{noticeId}/test")
    Answer test(Caller caller, @PathVariable long noticeId) {
        notices.send(caller, noticeId);
        return Answer.done();
    }

    /** Templates that are not given are those of the ticket's workflow. */
    record PreviewBody(
            @NotNull Long ticketId,
            @Nullable String titleTemplate,
            @Nullable String contentTemplate) {}
}
