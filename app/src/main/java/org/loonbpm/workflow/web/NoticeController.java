package org.loonbpm.workflow.web;

import jakarta.validation.Valid;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.EditNotices;
import org.loonbpm.workflow.FindNotices;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1.0/workflows")
class NoticeController {

    private final FindNotices find;
    private final EditNotices edit;

    NoticeController(FindNotices find, EditNotices edit) {
        this.find = find;
        this.edit = edit;
    }

    @GetMapping("/custom_notices")
    Answer list(
            Caller caller,
            @RequestParam(name = "search_value", defaultValue = "") String searchValue,
            PageRequest page) {
        return Answer.of(find.withSecrets(caller, searchValue, page).map(NoticeWire.Row::of));
    }

    @GetMapping("/simple_custom_notices")
    Answer simpleList(
            Caller caller,
            @RequestParam(name = "search_value", defaultValue = "") String searchValue,
            PageRequest page) {
        return Answer.of(find.toChoose(caller, searchValue, page).map(NoticeWire.Brief::of));
    }

    @GetMapping("/custom_notices/{noticeId}")
    Answer one(Caller caller, @PathVariable long noticeId) {
        return Answer.value(NoticeWire.Row.of(find.one(caller, noticeId)));
    }

    @PostMapping("/custom_notices")
    Answer create(Caller caller, @Valid @RequestBody NoticeBody body) {
        return Answer.of(new Created(edit.create(caller, body.draft())));
    }

    /** By POST in Loonflow 0.3. */
    @RequestMapping(
            path = "/custom_notices/{noticeId}",
            method = {RequestMethod.PATCH, RequestMethod.POST})
    Answer change(Caller caller, @PathVariable long noticeId, @Valid @RequestBody NoticeBody body) {
        edit.change(caller, noticeId, body.draft());
        return Answer.done();
    }

    @DeleteMapping("/custom_notices/{noticeId}")
    Answer delete(Caller caller, @PathVariable long noticeId) {
        edit.delete(caller, noticeId);
        return Answer.done();
    }

    record Created(long noticeId) {}
}
