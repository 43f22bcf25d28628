package org.loonbpm.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.loonbpm.engine.ProcessHistory;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.Translation;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A ticket's workflow as a BPMN diagram, with where the ticket is and where it has been. */
@Service
public class TicketDiagrams {

    private final TicketViews views;
    private final ProcessHistory history;
    private final TicketTroubles troubles;
    private final WorkflowTranslator translator = new WorkflowTranslator();

    TicketDiagrams(TicketViews views, ProcessHistory history, TicketTroubles troubles) {
        this.views = views;
        this.history = history;
        this.troubles = troubles;
    }

    /**
     * A diagram.
     *
     * @param bpmnXml BPMN 2.0 with diagram interchange, as the workflow is defined now
     * @param current the ids of the elements where the ticket is: in branches, one in each that has not come to the join
     * @param travelled the ids of the nodes and flows that it went through, in that order
     * @param troubles what went wrong where the ticket is and keeps it
     */
    public record Diagram(
            String bpmnXml,
            List<String> current,
            Set<String> travelled,
            List<TicketTroubles.Trouble> troubles,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BranchInfo> branches) {}

    @Transactional(readOnly = true)
    public Diagram of(Caller caller, long ticketId) {
        TicketViews.Seen ticket = views.visible(caller, ticketId);
        Translation translation = translator.translate(ticket.workflow().definition());
        if (translation instanceof Translated translated) {
            return new Diagram(
                    translated.deployableXml(),
                    ticket.place().standingIn().mapToObj(BpmnIds::state).toList(),
                    history.travelled(ticket.processInstanceId()),
                    troubles.of(ticketId),
                    ticket.branches());
        }
        throw new Refusal("not_deployable", "the workflow cannot be drawn: it has no start state, or several");
    }
}
