package org.loonbpm.script;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loonbpm.script.PythonResult.Failure;
import org.loonbpm.ticket.ReportScript;
import org.loonbpm.ticket.ReportScript.Report;
import org.loonbpm.work.WorkQueue;
import org.loonbpm.workflow.ScriptSources.RunnableScript;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Applies what came of a run, together with striking the run off: both happen or neither does. */
@Component
class ScriptOutcome {

    private final ReportScript report;
    private final ScriptRuns runs;
    private final WorkQueue queue;
    private final ScriptQueue calls;

    ScriptOutcome(ReportScript report, ScriptRuns runs, WorkQueue queue, ScriptQueue calls) {
        this.report = report;
        this.runs = runs;
        this.queue = queue;
        this.calls = calls;
    }

    /** A run that has come to its end. */
    record Finished(String workId, ScriptCall call, RunnableScript script, Instant began, PythonResult result) {

        Report report() {
            return new Report(call.ticketId(), call.visit(), shown(), result.set(), result.logs(), result.chosen());
        }

        /** Without what the script wanted, which does not fit. */
        Report reportOfNothing() {
            return new Report(
                    call.ticketId(), call.visit(), shown(), JsonMapper.shared().createObjectNode(), List.of(), null);
        }

        /** Loonflow's words for a script in the log. */
        private String shown() {
            return "脚本:(id:%d, name:%s)".formatted(script.id(), script.name());
        }
    }

    @Transactional
    public void begun(ScriptCall call) {
        report.begunAgain(call.ticketId(), call.visit());
    }

    /** @throws org.loonbpm.web.Refusal if what the script wants cannot be; nothing has happened then */
    @Transactional
    public void apply(Finished finished) {
        Optional<Failure> failure = finished.result().failed();
        boolean counts = failure.isPresent()
                ? report.failed(finished.report(), reason(failure.get()))
                : report.done(finished.report(), finished.result().printed());
        if (counts) {
            runs.add(finished, failure);
        }
        if (counts && failure.isPresent()) {
            calls.giveUp(finished.workId(), finished.call(), reason(failure.get()));
        } else {
            queue.settle(ScriptQueue.KIND, finished.workId());
        }
    }

    /** The script ended well, but what it wants cannot be. */
    @Transactional
    public void refused(Finished finished, String reason) {
        if (report.failed(finished.reportOfNothing(), reason)) {
            runs.add(finished, Optional.of(Failure.limit("refused", reason)));
            calls.giveUp(finished.workId(), finished.call(), reason);
        } else {
            queue.settle(ScriptQueue.KIND, finished.workId());
        }
    }

    /** There is no script to be run, or it is switched off. */
    @Transactional
    public void notBegun(String workId, ScriptCall call, String participant, Optional<RunnableScript> script) {
        Failure why = script.map(known -> Failure.limit(
                        "inactive", "script %d, '%s', was switched off".formatted(known.id(), known.name())))
                .orElseGet(() -> Failure.limit("missing", "there was no script '%s'".formatted(participant)));
        if (report.notBegun(call.ticketId(), call.visit())) {
            runs.addNotBegun(call, script, why);
            calls.giveUp(workId, call, why.message());
        } else {
            queue.settle(ScriptQueue.KIND, workId);
        }
    }

    /** The log shows what Loonflow shows: the exception's own text. */
    private static String reason(Failure failure) {
        return failure.message().isEmpty() ? failure.kind() : failure.message();
    }
}
