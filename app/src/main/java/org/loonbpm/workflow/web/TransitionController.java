package org.loonbpm.workflow.web;

import jakarta.validation.Valid;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.DraftMark;
import org.loonbpm.workflow.EditTransitions;
import org.loonbpm.workflow.FindTransitions;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1.0/workflows/{workflowId}/transitions")
class TransitionController {

    private final FindTransitions find;
    private final EditTransitions edit;
    private final DraftMark draft;

    TransitionController(FindTransitions find, EditTransitions edit, DraftMark draft) {
        this.find = find;
        this.edit = edit;
        this.draft = draft;
    }

    @GetMapping
    Answer list(
            Caller caller,
            @PathVariable long workflowId,
            @RequestParam(name = "search_value", defaultValue = "") String searchValue,
            PageRequest page) {
        return Answer.of(Configuration.of(
                find.named(caller, workflowId, searchValue, page).map(TransitionWire::of), draft, workflowId));
    }

    @PostMapping
    Answer create(Caller caller, @PathVariable long workflowId, @Valid @RequestBody TransitionBody body) {
        return Answer.value(new Created(edit.create(caller, workflowId, body.draft())));
    }

    @PatchMapping("/{transitionId}")
    Answer change(
            Caller caller,
            @PathVariable long workflowId,
            @PathVariable long transitionId,
            @Valid @RequestBody TransitionBody body) {
        edit.change(caller, workflowId, transitionId, body.draft());
        return Answer.done();
    }

    @DeleteMapping("/{transitionId}")
    Answer delete(Caller caller, @PathVariable long workflowId, @PathVariable long transitionId) {
        edit.delete(caller, workflowId, transitionId);
        return Answer.done();
    }

    record Created(long transitionId) {}
}
