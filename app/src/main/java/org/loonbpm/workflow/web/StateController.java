package org.loonbpm.workflow.web;

import jakarta.validation.Valid;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.DraftMark;
import org.loonbpm.workflow.EditStates;
import org.loonbpm.workflow.FindStates;
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
@RequestMapping("/api/v1.0/workflows")
class StateController {

    private final FindStates find;
    private final EditStates edit;
    private final DraftMark draft;

    StateController(FindStates find, EditStates edit, DraftMark draft) {
        this.find = find;
        this.edit = edit;
        this.draft = draft;
    }

    @GetMapping("/{workflowId}/states")
    Answer list(
            Caller caller,
            @PathVariable long workflowId,
            @RequestParam(name = "search_value", defaultValue = "") String searchValue,
            PageRequest page) {
        return Answer.of(Configuration.of(
                find.described(caller, workflowId, searchValue, page).map(StateWire.Listed::of), draft, workflowId));
    }

    @GetMapping("/{workflowId}/simple_states")
    Answer simpleList(
            Caller caller,
            @PathVariable long workflowId,
            @RequestParam(name = "search_value", defaultValue = "") String searchValue,
            PageRequest page) {
        return Answer.of(Configuration.of(
                find.named(caller, workflowId, searchValue, page).map(StateWire.Brief::of), draft, workflowId));
    }

    @GetMapping("/states/{stateId}")
    Answer one(Caller caller, @PathVariable long stateId) {
        return Answer.of(StateWire.Single.of(find.one(caller, stateId)));
    }

    @PostMapping("/{workflowId}/states")
    Answer create(Caller caller, @PathVariable long workflowId, @Valid @RequestBody StateBody body) {
        return Answer.of(new Created(edit.create(caller, workflowId, body.draft())));
    }

    @PatchMapping("/{workflowId}/states/{stateId}")
    Answer change(
            Caller caller,
            @PathVariable long workflowId,
            @PathVariable long stateId,
            @Valid @RequestBody StateBody body) {
        edit.change(caller, workflowId, stateId, body.draft());
        return Answer.done();
    }

    @DeleteMapping("/{workflowId}/states/{stateId}")
    Answer delete(Caller caller, @PathVariable long workflowId, @PathVariable long stateId) {
        edit.delete(caller, workflowId, stateId);
        return Answer.done();
    }

    record Created(long stateId) {}
}
