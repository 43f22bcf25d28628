package org.loonbpm.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.Processes;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** A program that works on a ticket reports back. */
@Service
public class ResumeTicket {

    private static final String BRANCH = "branch_state_id";

    private final TicketsInHand inHand;
    private final TicketAccess access;
    private final RunningVersion version;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    ResumeTicket(
            TicketsInHand inHand,
            TicketAccess access,
            RunningVersion version,
            Processes processes,
            ApplicationEventPublisher events) {
        this.inHand = inHand;
        this.access = access;
        this.version = version;
        this.processes = processes;
        this.events = events;
    }

    /**
     * A hook's receiver has done its work, or failed. Done, the state is left by its first transition; failed, the ticket
     * stays, flagged, with the reason in its log.
     *
     * @param body {@code result} (true unless said otherwise), {@code msg}, {@code field_value}: fields that the state's form
     *     lets be written; {@code branch_state_id} where several hooks work on the ticket at once
     */
    @Transactional
    public void callBack(Caller caller, long ticketId, JsonBody body) {
        InHand taken = inHand.take(ticketId);
        Ticket ticket = taken.ticket();
        access.requireApplication(caller, ticket.workflowId());
        Position at = Meant.of(
                taken, body.optionalId(BRANCH), position -> position.participantKind() == ParticipantKind.HOOK);
        if (at.participantKind() != ParticipantKind.HOOK) {
            throw new Refusal("no_hook", "no hook works on this ticket now, so none can report back");
        }
        boolean succeeded = body.value("result").map(ResumeTicket::holds).orElse(true);
        if (succeeded) {
            goOn(taken, at, body);
        } else {
            String reason = body.optionalText("msg");
            at.programSucceeded(false);
            ticket.log(new LogEntry(0, Intervention.HOOK, ParticipantKind.HOOK, "hook", at.stateId(), reason));
            events.publishEvent(new ProgramFailed(ticketId, at.stateId(), at.visit(), ParticipantKind.HOOK, reason));
        }
    }

    private void goOn(InHand taken, Position at, JsonBody body) {
        Ticket ticket = taken.ticket();
        State state = taken.workflow()
                .state(at.stateId())
                .orElseThrow(() -> new Refusal("state_deleted", "the state in which the ticket is has been deleted"));
        Transition way = Choices.firstWay(taken.workflow(), state);
        Map<String, @Nullable Object> values = body.value("field_value")
                .filter(JsonNode::isObject)
                .map(fields ->
                        FieldValues.writable(fields, state, taken.workflow().definition()))
                .orElseGet(LinkedHashMap::new);
        version.bringUpToDate(taken, at);
        ticket.form().change(values);
        ticket.leaveBy(way);
        ticket.log(LogEntry.transition(way.id(), TokenArrivals.ROBOT, state.id(), body.optionalText("msg")));
        processes.trigger(ticket.token(at), way.id(), values, ticket.row().baseFields());
    }

    private static boolean holds(JsonNode result) {
        return result.isBoolean() ? result.booleanValue() : !result.isNull() && result.asInt(1) != 0;
    }

    /**
     * Has a script run again, or a hook called again, whether it failed or its receiver never called back; or has somebody outside
     * asked again who is to handle the ticket, where nobody answered.
     *
     * @throws Refusal if no program works on the ticket, or one is doing so just now, and nobody outside was asked
     */
    @Transactional
    public void retry(Caller caller, long ticketId, long branchStateId) {
        InHand taken = inHand.take(ticketId);
        Ticket ticket = taken.ticket();
        access.requireApplication(caller, ticket.workflowId());
        String username = TicketAccess.requireUser(caller);
        Position at = Meant.of(
                taken, branchStateId, position -> position.isWithProgram() || waitsForAnAnswer(taken, position));
        if (waitsForAnAnswer(taken, at)) {
            events.publishEvent(new PeopleUnknown(ticketId, at.stateId(), at.visit()));
            return;
        }
        if (!at.isWithProgram()) {
            throw new Refusal("no_program", "neither a script nor a hook works on this ticket now");
        }
        events.publishEvent(
                new ProgramRetried(ticketId, at.stateId(), at.visit(), at.participantKind(), username, at.hasFailed()));
        at.programSucceeded(true);
    }

    private static boolean waitsForAnAnswer(InHand taken, Position at) {
        return taken.ticket().isRunning()
                && at.participants().isEmpty()
                && taken.workflow()
                        .state(at.stateId())
                        .filter(state -> state.participants().kind() == ParticipantKind.EXTERNAL)
                        .isPresent();
    }
}
