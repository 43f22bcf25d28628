package org.loonbpm.explain;

import java.util.List;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.workflow.ScriptStates;
import org.springframework.stereotype.Component;

/** A script that cannot run. */
@Component
class ScriptDiagnosis implements Diagnosis {

    private final ScriptStates scripts;

    ScriptDiagnosis(ScriptStates scripts) {
        this.scripts = scripts;
    }

    @Override
    public List<Finding> of(Standing ticket) {
        if (ticket.kind() != ParticipantKind.SCRIPT) {
            return List.of();
        }
        String id = ticket.workflow()
                .state(ticket.stateId())
                .map(state -> state.participants().value().strip())
                .orElse("");
        if (!id.matches("\\d{1,18}")) {
            return List.of(Finding.of("script_missing", id));
        }
        return scripts.isActive(Long.parseLong(id))
                .map(active -> active ? List.<Finding>of() : List.of(Finding.of("script_inactive", id)))
                .orElseGet(() -> List.of(Finding.of("script_missing", id)));
    }
}
