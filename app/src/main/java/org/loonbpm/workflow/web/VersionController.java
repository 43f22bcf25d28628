package org.loonbpm.workflow.web;

import java.util.Map;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.FindVersions;
import org.loonbpm.workflow.RestoreVersion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1.0/workflows/{workflowId}/versions")
class VersionController {

    private final FindVersions find;
    private final RestoreVersion restore;

    VersionController(FindVersions find, RestoreVersion restore) {
        this.find = find;
        this.restore = restore;
    }

    @GetMapping
    Answer list(Caller caller, @PathVariable long workflowId, PageRequest page) {
        return Answer.of(find.of(caller, workflowId, page).map(VersionWire.Listed::of));
    }

    @GetMapping("/{number}")
    Answer one(Caller caller, @PathVariable long workflowId, @PathVariable int number) {
        return Answer.of(VersionWire.Single.of(find.one(caller, workflowId, number)));
    }

    @GetMapping("/draft")
    Answer draft(Caller caller, @PathVariable long workflowId) {
        return Answer.of(VersionWire.Draft.of(find.draft(caller, workflowId)));
    }

    @GetMapping("/{number}/bpmn")
    Answer bpmn(Caller caller, @PathVariable long workflowId, @PathVariable int number) {
        return Answer.of(Map.of("bpmn_xml", find.bpmn(caller, workflowId, number)));
    }

    @PostMapping("/{number}/restore")
    Answer restore(Caller caller, @PathVariable long workflowId, @PathVariable int number) {
        restore.restore(caller, workflowId, number);
        return Answer.done();
    }
}
