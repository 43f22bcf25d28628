package org.loonbpm.workflow.web;

import jakarta.validation.Valid;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.DescribeWorkflow;
import org.loonbpm.workflow.EditWorkflows;
import org.loonbpm.workflow.FindWorkflows;
import org.loonbpm.workflow.ReadInitState;
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
class WorkflowController {

    private final FindWorkflows find;
    private final EditWorkflows edit;
    private final ReadInitState readInitState;
    private final DescribeWorkflow describe;

    WorkflowController(FindWorkflows find, EditWorkflows edit, ReadInitState readInitState, DescribeWorkflow describe) {
        this.find = find;
        this.edit = edit;
        this.readInitState = readInitState;
        this.describe = describe;
    }

    @GetMapping
    Answer list(
            Caller caller,
            @RequestParam(name = "search_value", defaultValue = "") String searchValue,
            @RequestParam(name = "from_admin", defaultValue = "0") int fromAdmin,
            PageRequest page) {
        return Answer.of(
                fromAdmin == 0
                        ? find.usable(caller, searchValue, page).map(WorkflowWire.Brief::of)
                        : find.administered(caller, searchValue, page).map(WorkflowWire.Listed::of));
    }

    @PostMapping
    Answer create(Caller caller, @Valid @RequestBody WorkflowBody body) {
        return Answer.of(new Created(edit.create(caller, body.toCreate())));
    }

    @GetMapping("/user_admin")
    Answer administered(Caller caller) {
        return Answer.of(
                find.allAdministered(caller).stream().map(WorkflowWire.Row::of).toList());
    }

    @GetMapping("/{workflowId}")
    Answer detail(Caller caller, @PathVariable long workflowId) {
        var editable = find.editable(caller, workflowId);
        return new Answer(0, WorkflowWire.Detail.of(editable.granted()), editable.why(), null);
    }

    @PatchMapping("/{workflowId}")
    Answer change(Caller caller, @PathVariable long workflowId, @Valid @RequestBody WorkflowBody body) {
        edit.change(caller, workflowId, body.toChange());
        return Answer.done();
    }

    @DeleteMapping("/{workflowId}")
    Answer delete(Caller caller, @PathVariable long workflowId) {
        edit.delete(caller, workflowId);
        return Answer.done();
    }

    @GetMapping("/{workflowId}/init_state")
    Answer initState(Caller caller, @PathVariable long workflowId) {
        return Answer.of(InitStateWire.of(readInitState.of(caller, workflowId)));
    }

    @GetMapping("/{workflowId}/simple_description")
    Answer simpleDescription(Caller caller, @PathVariable long workflowId) {
        return Answer.of(DescriptionWire.of(describe.of(caller, workflowId)));
    }

    @GetMapping("/{workflowId}/can_intervene")
    Answer canIntervene(Caller caller, @PathVariable long workflowId) {
        return Answer.of(new CanIntervene(find.mayIntervene(caller, workflowId)));
    }

    record Created(long workflowId) {}

    record CanIntervene(boolean canIntervene) {}
}
