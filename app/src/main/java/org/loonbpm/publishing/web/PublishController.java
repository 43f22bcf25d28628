package org.loonbpm.publishing.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.publishing.PreviewPublication;
import org.loonbpm.publishing.ReadProgress;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.PublishWorkflow;
import org.loonbpm.workflow.RunningTicketsRule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1.0/workflows/{workflowId}/publish")
class PublishController {

    private final PublishWorkflow publish;
    private final PreviewPublication preview;
    private final ReadProgress progress;

    PublishController(PublishWorkflow publish, PreviewPublication preview, ReadProgress progress) {
        this.publish = publish;
        this.preview = preview;
        this.progress = progress;
    }

    @GetMapping
    Answer status(Caller caller, @PathVariable long workflowId) {
        return Answer.of(PublishWire.Status.of(publish.status(caller, workflowId)));
    }

    @PutMapping
    Answer mode(Caller caller, @PathVariable long workflowId, @RequestBody PublishWire.ModeBody body) {
        switch (body.mode() == null ? "" : body.mode()) {
            case "published" -> publish.publishedMode(caller, workflowId, body.rule());
            case "compat" -> publish.compatMode(caller, workflowId);
            default -> throw Refusal.invalid("mode must be published or compat, not '%s'".formatted(body.mode()));
        }
        return status(caller, workflowId);
    }

    @GetMapping("/preview")
    Answer preview(
            Caller caller,
            @PathVariable long workflowId,
            @RequestParam(name = "running_tickets", defaultValue = "") String runningTickets,
            @RequestParam(name = "targets", defaultValue = "") String targets,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "undo", defaultValue = "0") int undo,
            PageRequest page) {
        Map<Long, Long> moves = Targets.read(targets);
        var listed = PublishWire.outcome(outcome);
        var found = undo == 0
                ? preview.ofPublication(caller, workflowId, rule(runningTickets), moves, listed, page)
                : preview.ofUndo(caller, workflowId, moves, listed, page);
        return Answer.of(PublishWire.Preview.of(found, page));
    }

    @PostMapping
    Answer publish(
            Caller caller,
            @PathVariable long workflowId,
            @RequestBody(required = false) PublishWire.@Nullable PublishBody body) {
        var said = PublishWire.PublishBody.orNothing(body);
        int version = publish.publish(caller, workflowId, rule(said.runningTicketsOrEmpty()), said.moves());
        return Answer.of(new PublishWire.Published(version));
    }

    @PostMapping("/undo")
    Answer undo(
            Caller caller,
            @PathVariable long workflowId,
            @RequestBody(required = false) PublishWire.@Nullable PublishBody body) {
        int version = publish.undo(
                caller, workflowId, PublishWire.PublishBody.orNothing(body).moves());
        return Answer.of(new PublishWire.Published(version));
    }

    @GetMapping("/progress")
    Answer progress(Caller caller, @PathVariable long workflowId) {
        return Answer.of(
                progress.of(caller, workflowId).map(PublishWire.Progress::of).orElse(PublishWire.Progress.NONE));
    }

    private static Optional<RunningTicketsRule> rule(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(RunningTicketsRule.of(word));
    }
}
