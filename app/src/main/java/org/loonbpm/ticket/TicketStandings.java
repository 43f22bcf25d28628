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
     * @param stateId where it is; in branches, the fork
     * @param fits whether it can stand there as its workflow is now
     * @param branches the same for each branch in which it is, as if it were there alone; none where it stands in a single state
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
            boolean mayAdminister,
            boolean fits,
            List<Standing> branches) {

        /** Where it stands: each branch, or the ticket itself where it is in none. */
        public List<Standing> standpoints() {
            return branches.isEmpty() ? List.of(this) : branches;
        }
    }

    /** @throws Refusal unless the caller may see the ticket */
    @Transactional(readOnly = true)
    public Standing of(Caller caller, long ticketId) {
        Tickets.Found found = tickets.find(ticketId).orElseThrow(() -> Refusal.notFound("ticket", ticketId));
        TicketRow row = found.row();
        access.requireApplication(caller, row.workflowId());
        String username = TicketAccess.requireUser(caller);
        Workflow workflow = workflows.of(found);
        access.requireView(row, workflow, username);
        var ticket = new Ticket(row);
        var asker =
                new Asker(username, access.mayIntervene(workflow, username), access.mayAdminister(workflow, username));
        Map<String, @Nullable Object> parentValues = tickets.find(row.parentTicketId())
                .map(parent -> values(parent.row()))
                .orElseGet(Map::of);
        List<Standing> branches = ticket.isForked()
                ? ticket.positions().stream()
                        .map(at -> standing(row, workflow, at, asker, parentValues, List.of()))
                        .toList()
                : List.of();
        return standing(row, workflow, ticket.own(), asker, parentValues, branches);
    }

    private record Asker(String username, boolean mayIntervene, boolean mayAdminister) {}

    private static Standing standing(
            TicketRow row,
            Workflow workflow,
            Position at,
            Asker asker,
            Map<String, @Nullable Object> parentValues,
            List<Standing> branches) {
        return new Standing(
                row.id(),
                asker.username(),
                workflow,
                at.stateId(),
                row.running(),
                row.creator(),
                at.participantKind(),
                new ArrayList<>(at.participants()),
                choices(at),
                VoteCount.of(at, workflow),
                at.inAddNode(),
                at.addNodeMan(),
                !at.hasFailed(),
                values(row),
                parentValues,
                row.processInstanceId(),
                asker.mayIntervene(),
                asker.mayAdminister(),
                Place.of(row).fits(workflow),
                branches);
    }

    private static Map<String, String> choices(Position at) {
        var choices = new LinkedHashMap<String, String>();
        at.votes().byVoter().forEach((voter, vote) -> choices.put(voter, vote.transitionName()));
        return choices;
    }

    private static Map<String, @Nullable Object> values(TicketRow row) {
        var values = row.baseFields();
        values.putAll(row.fields());
        return values;
    }
}
