package org.loonbpm.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a ticket stands and what the caller is to it, for features that reason about it rather than show it. */
@Service
public class TicketStandings {

    private final Tickets tickets;
    private final TicketWorkflows workflows;
    private final TicketAccess access;

    TicketStandings(Tickets tickets, TicketWorkflows workflows, TicketAccess access) {
        this.tickets = tickets;
        this.workflows = workflows;
        this.access = access;
    }

    /**
     * A ticket that the caller may see.
     *
     * @param choices the votes of a countersign by voter, as transitions' names; empty text for those who have not voted
     * @param count what the votes have come to; null where nobody votes
     * @param values base fields and custom fields by their keys
     * @param parentValues the same of the parent ticket; empty where there is none
     */
    public record Standing(
            long ticketId,
            String username,
            Workflow workflow,
            long stateId,
            boolean running,
            String creator,
            ParticipantKind kind,
            List<String> participants,
            Map<String, String> choices,
            @Nullable VoteCount count,
            boolean inAddNode,
            String asker,
            boolean programSucceeded,
            Map<String, @Nullable Object> values,
            Map<String, @Nullable Object> parentValues,
            String processInstanceId,
            boolean mayIntervene,
            boolean mayAdminister) {}

    /** @throws Refusal unless the caller may see the ticket */
    @Transactional(readOnly = true)
    public Standing of(Caller caller, long ticketId) {
        Tickets.Found found = tickets.find(ticketId).orElseThrow(() -> Refusal.notFound("ticket", ticketId));
        TicketRow row = found.row();
        access.requireApplication(caller, row.workflowId());
        String username = TicketAccess.requireUser(caller);
        Workflow workflow = workflows.of(found);
        access.requireView(row, workflow, username);
        var at = new Ticket(row).position();
        return new Standing(
                ticketId,
                username,
                workflow,
                row.stateId(),
                row.running(),
                row.creator(),
                at.participantKind(),
                new ArrayList<>(at.participants()),
                choices(row),
                VoteCount.of(at, workflow),
                row.inAddNode(),
                row.addNodeMan(),
                row.scriptRunLastResult(),
                values(row),
                tickets.find(row.parentTicketId())
                        .map(parent -> values(parent.row()))
                        .orElseGet(Map::of),
                row.processInstanceId(),
                access.mayIntervene(workflow, username),
                access.mayAdminister(workflow, username));
    }

    private static Map<String, String> choices(TicketRow row) {
        var choices = new LinkedHashMap<String, String>();
        row.votes().forEach((voter, vote) -> choices.put(voter, vote.transitionName()));
        return choices;
    }

    private static Map<String, @Nullable Object> values(TicketRow row) {
        var values = row.baseFields();
        values.putAll(row.fields());
        return values;
    }
}
