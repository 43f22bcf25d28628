package org.loonbpm.script.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.script.FindScriptRuns;
import org.loonbpm.script.ScriptRun;
import org.loonbpm.script.Trial;
import org.loonbpm.script.TryScript;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.Times;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Scripts are tried on a ticket, and the runs that a ticket has seen are shown. */
@RestController
@RequestMapping("/api/v1.0")
class ScriptRunController {

    private final TryScript tryScript;
    private final FindScriptRuns find;

    ScriptRunController(TryScript tryScript, FindScriptRuns find) {
        this.tryScript = tryScript;
        this.find = find;
    }

    @PostMapping("/workflows/run_scripts/try")
    Answer tryOut(Caller caller, JsonBody body) {
        body.only("source", "ticket_id", "action_from");
        Trial trial =
                tryScript.tryOut(caller, body.id("ticket_id"), body.text("source"), body.optionalText("action_from"));
        return Answer.of(TrialWire.of(trial));
    }

    @GetMapping("/tickets/{ticketId}/script_runs")
    Answer runs(Caller caller, @PathVariable long ticketId) {
        return Answer.of(Map.of(
                "value", find.of(caller, ticketId).stream().map(RunWire::of).toList()));
    }

    private record TrialWire(
            boolean succeeded,
            String printed,
            JsonNode fields,
            List<JsonNode> logs,
            @Nullable Way transition,
            List<JsonNode> calls,
            @Nullable ErrorWire error,
            long milliseconds) {

        static TrialWire of(Trial trial) {
            var result = trial.result();
            return new TrialWire(
                    result.failed().isEmpty(),
                    result.printed(),
                    result.set(),
                    result.logs(),
                    trial.way().map(way -> new Way(way.id(), way.name())).orElse(null),
                    trial.calls(),
                    result.failed()
                            .map(why -> new ErrorWire(why.kind(), why.message(), why.line(), why.traceback()))
                            .orElse(null),
                    trial.took().toMillis());
        }
    }

    private record Way(long transitionId, String transitionName) {}

    private record ErrorWire(String kind, String message, int line, String traceback) {}

    private record RunWire(
            long id,
            long stateId,
            long scriptId,
            String scriptName,
            String actionFrom,
            String gmtBegan,
            String gmtEnded,
            boolean succeeded,
            String printed,
            @Nullable ErrorWire error) {

        static RunWire of(ScriptRun run) {
            return new RunWire(
                    run.id(),
                    run.stateId(),
                    run.scriptId(),
                    run.scriptName(),
                    run.actionFrom(),
                    Times.text(run.gmtBegan()),
                    Times.text(run.gmtEnded()),
                    run.succeeded(),
                    run.printed(),
                    run.succeeded() ? null : new ErrorWire(run.kind(), run.message(), run.line(), run.traceback()));
        }
    }
}
