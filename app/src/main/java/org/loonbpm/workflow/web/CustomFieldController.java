package org.loonbpm.workflow.web;

import jakarta.validation.Valid;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.DraftMark;
import org.loonbpm.workflow.EditCustomFields;
import org.loonbpm.workflow.FindCustomFields;
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
@RequestMapping("/api/v1.0/workflows/{workflowId}/custom_fields")
class CustomFieldController {

    private final FindCustomFields find;
    private final EditCustomFields edit;
    private final DraftMark draft;

    CustomFieldController(FindCustomFields find, EditCustomFields edit, DraftMark draft) {
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
                find.matching(caller, workflowId, searchValue, page).map(CustomFieldWire::of), draft, workflowId));
    }

    @PostMapping
    Answer create(Caller caller, @PathVariable long workflowId, @Valid @RequestBody CustomFieldBody body) {
        return Answer.value(new Named(edit.create(caller, workflowId, body.draft())));
    }

    @PatchMapping("/{fieldId}")
    Answer change(
            Caller caller,
            @PathVariable long workflowId,
            @PathVariable long fieldId,
            @Valid @RequestBody CustomFieldBody body) {
        edit.change(caller, workflowId, fieldId, body.draft());
        return Answer.done();
    }

    @DeleteMapping("/{fieldId}")
    Answer delete(Caller caller, @PathVariable long workflowId, @PathVariable long fieldId) {
        edit.delete(caller, workflowId, fieldId);
        return Answer.value(new Named(fieldId));
    }

    record Named(long customFieldId) {}
}
