package org.loonbpm.ticket;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.DeployedProcess;
import org.loonbpm.engine.Processes;
import org.loonbpm.engine.Token;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Service;

/** Somebody opens a ticket: the workflow's start state is left by one of its transitions. */
@Service
public class OpenTicket {

    private final WorkflowCatalog workflows;
    private final TicketAccess access;
    private final OpeningLimits limits;
    private final SerialNumbers serialNumbers;
    private final TitleTemplate titles;
    private final IdempotencyKeys keys;
    private final TicketsInHand inHand;
    private final RunningVersion version;
    private final Processes processes;
    private final ForeseenPeople foreseen;

    OpenTicket(
            WorkflowCatalog workflows,
            TicketAccess access,
            OpeningLimits limits,
            SerialNumbers serialNumbers,
            TitleTemplate titles,
            IdempotencyKeys keys,
            TicketsInHand inHand,
            RunningVersion version,
            Processes processes,
            ForeseenPeople foreseen) {
        this.workflows = workflows;
        this.access = access;
        this.limits = limits;
        this.serialNumbers = serialNumbers;
        this.titles = titles;
        this.keys = keys;
        this.inHand = inHand;
        this.version = version;
        this.processes = processes;
        this.foreseen = foreseen;
    }

    /**
     * Opens a ticket once, however often it is asked for under the same key within a day.
     *
     * @param key what the caller sent as {@code Idempotency-Key}
     */
    public long openOnce(Caller caller, String key, JsonBody body) {
        return numbered(
                caller,
                body,
                taken -> keys.take(caller, key, taken.ticketId())
                        .orElseGet(() -> open(caller, body, taken.ticketId(), taken.sn())));
    }

    /**
     * @param body {@code workflow_id}, {@code transition_id}, and optionally {@code suggestion}, {@code parent_ticket_id},
     *     {@code parent_ticket_state_id} and the fields by their keys
     * @return the new ticket's id
     * @throws Refusal if the caller may not, or a required field is missing, or no way leads on
     */
    public long open(Caller caller, JsonBody body) {
        return numbered(caller, body, taken -> open(caller, body, taken.ticketId(), taken.sn()));
    }

    /** The serial number comes first, so that nobody holds a connection to the database while waiting for another one. */
    private long numbered(Caller caller, JsonBody body, ToLongFunction<SerialNumbers.Taken> opening) {
        TicketAccess.requireUser(caller);
        body.id("transition_id");
        access.requireApplication(caller, body.id("workflow_id"));
        SerialNumbers.Taken taken = serialNumbers.next(caller.application().ticketSnPrefix());
        return foreseen.inTransaction(() -> opening.applyAsLong(taken), ticket -> asSent(caller, body));
    }

    /** Whoever is asked for people is told of a ticket that does not exist yet what was sent, as in Loonflow. */
    private static Map<String, @Nullable Object> asSent(Caller caller, JsonBody body) {
        var sent = new LinkedHashMap<String, @Nullable Object>();
        body.json().forEachEntry(sent::put);
        sent.put("username", caller.username());
        return sent;
    }

    private long open(Caller caller, JsonBody body, long ticketId, String sn) {
        String creator = caller.username();
        long workflowId = body.id("workflow_id");
        long transitionId = body.id("transition_id");
        Workflow workflow = workflows.current(workflowId);
        limits.check(workflow, creator);
        State start = workflow.definition()
                .startState()
                .orElseThrow(() ->
                        new Refusal("no_start_state", "workflow '%s' has no start state".formatted(workflow.name())));
        Transition transition = Choices.transition(workflow, start, transitionId);
        Choices.requireFields(body, start, transition);
        Map<String, @Nullable Object> values = FieldValues.writable(body.json(), start, workflow.definition());

        InHand opened = draft(caller, body, workflow, start, ticketId, sn);
        Ticket ticket = opened.ticket();
        ticket.form().change(values);
        ticket.form().change(Map.of("title", titles.of(workflow, ticket, start, body)));
        DeployedProcess process = version.current(opened);
        ticket.process().becomes("", process.processDefinitionId());
        String instance = processes.together(() -> startAndLeave(process, ticket, transition));
        ticket.process().becomes(instance, process.processDefinitionId());
        ticket.log(LogEntry.transition(transition.id(), creator, start.id(), body.optionalText("suggestion")));
        return ticket.id();
    }

    private String startAndLeave(DeployedProcess process, Ticket ticket, Transition transition) {
        String instance = processes.start(process, ticket.id(), ticket.form().fields());
        ticket.leaveBy(transition);
        processes.complete(
                new Token(instance, transition.sourceStateId()),
                ticket.creator(),
                transition.id(),
                Map.of(),
                ticket.row().baseFields());
        return instance;
    }

    private InHand draft(Caller caller, JsonBody body, Workflow workflow, State start, long ticketId, String sn) {
        Instant now = Instant.now();
        return inHand.open(
                new TicketRow(
                        ticketId,
                        sn,
                        body.optionalText("title"),
                        workflow.id(),
                        start.id(),
                        body.optionalId("parent_ticket_id"),
                        body.optionalId("parent_ticket_state_id"),
                        ParticipantKind.PERSON.code(),
                        "",
                        "",
                        false,
                        "",
                        true,
                        ActState.DRAFT.code(),
                        Map.of(),
                        Map.of(),
                        "",
                        "",
                        0,
                        true,
                        workflow.revision(),
                        "",
                        0,
                        "",
                        List.of(),
                        caller.username(),
                        now,
                        now,
                        false),
                workflow);
    }
}
