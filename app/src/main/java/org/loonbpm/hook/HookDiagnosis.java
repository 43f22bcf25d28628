package org.loonbpm.hook;

import java.util.List;
import org.loonbpm.explain.Diagnosis;
import org.loonbpm.explain.Finding;
import org.loonbpm.outbound.OutboundClient;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.loonbpm.translator.definition.ParticipantKind;
import org.springframework.stereotype.Component;

/** A hook whose receiver may not be called: Loonflow says nothing of it but that the hook failed. */
@Component
class HookDiagnosis implements Diagnosis {

    private final OutboundClient client;

    HookDiagnosis(OutboundClient client) {
        this.client = client;
    }

    @Override
    public List<Finding> of(Standing ticket) {
        if (ticket.kind() != ParticipantKind.HOOK) {
            return List.of();
        }
        return ticket.workflow()
                .state(ticket.stateId())
                .map(state -> HookTarget.of(state.participants().value()).url())
                .flatMap(client::whyNot)
                .map(reason -> List.of(Finding.of("hook_not_allowed", reason)))
                .orElseGet(List::of);
    }
}
