package org.loonbpm.script;

import java.util.List;
import org.loonbpm.explain.Diagnosis;
import org.loonbpm.explain.Finding;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.loonbpm.translator.definition.ParticipantKind;
import org.springframework.stereotype.Component;

/** A script that failed, with the line where it did. */
@Component
class ScriptFailures implements Diagnosis {

    private final ScriptRuns runs;

    ScriptFailures(ScriptRuns runs) {
        this.runs = runs;
    }

    @Override
    public List<Finding> of(Standing ticket) {
        if (ticket.kind() != ParticipantKind.SCRIPT || ticket.programSucceeded()) {
            return List.of();
        }
        return runs.of(ticket.ticketId()).stream()
                .filter(run -> run.stateId() == ticket.stateId())
                .findFirst()
                .filter(run -> !run.succeeded())
                .map(ScriptFailures::finding)
                .stream()
                .toList();
    }

    private static Finding finding(ScriptRun run) {
        return run.line() == 0
                ? Finding.of("script_failed", run.message())
                : Finding.of("script_failed_in_line", run.message(), Integer.toString(run.line()));
    }
}
