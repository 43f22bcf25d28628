package org.loonbpm.workflow.web;

import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.workflow.CheckWorkflow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is wrong with a workflow. */
@RestController
class CheckController {

    private final CheckWorkflow check;

    CheckController(CheckWorkflow check) {
        this.check = check;
    }

    @GetMapping("/api/v1.0/workflows/{workflowId}/check")
    Answer check(Caller caller, @PathVariable long workflowId) {
        return Answer.of(CheckWire.of(check.check(caller, workflowId)));
    }
}
