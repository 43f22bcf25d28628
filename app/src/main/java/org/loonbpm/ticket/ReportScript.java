package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.Processes;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * What came of running a script is applied to its ticket, if that is still on the visit for which the script ran; what comes too
 * late changes nothing.
 *
 * <p>The values and log entries of a script that failed are kept, as in Loonflow, whose scripts write at once.
 */
@Service
public class ReportScript {

    private final Tickets tickets;
    private final TicketsInHand inHand;
    private final RunningVersion version;
    private final Processes processes;

    ReportScript(Tickets tickets, TicketsInHand inHand, RunningVersion version, Processes processes) {
        this.tickets = tickets;
        this.inHand = inHand;
        this.version = version;
        this.processes = processes;
    }

    /**
     * What a script did.
     *
     * @param name as the log shows it
     * @param set values by the keys of the fields, and {@code title}
     * @param logs entries for the log, in Loonflow's words: {@code suggestion}, {@code participant}, ...
     * @param chosen the id of the transition that it chose; null: the first
     */
    public record Report(
            long ticketId,
            long visit,
            String name,
            JsonNode set,
            List<JsonNode> logs,
            @Nullable Long chosen) {}

    /**
     * The script has done what there is to do: its text goes to the log and the ticket goes on.
     *
     * @return whether the ticket still waited for it
     * @throws Refusal if the values do not fit or no such way leads on
     */
    @Transactional
    public boolean done(Report report, String printed) {
        var waiting = waiting(report.ticketId(), report.visit());
        waiting.ifPresent(found -> goOn(found, report, printed));
        return waiting.isPresent();
    }

    private void goOn(Waiting waiting, Report report, String printed) {
        InHand taken = waiting.taken();
        Ticket ticket = waiting.ticket();
        Position at = waiting.at();
        State state = taken.workflow().state(at.stateId()).orElseThrow();
        Transition way = report.chosen() == null
                ? Choices.firstWay(taken.workflow(), state)
                : Choices.transition(taken.workflow(), state, report.chosen());
        Map<String, @Nullable Object> values = change(waiting, report);
        version.bringUpToDate(taken, at);
        ticket.leaveBy(way);
        ticket.log(
                new LogEntry(way.id(), Intervention.NONE, ParticipantKind.SCRIPT, report.name(), state.id(), printed));
        processes.trigger(ticket.token(at), way.id(), values, ticket.row().baseFields());
    }

    /**
     * The script failed: the ticket stays, flagged, and its log says why.
     *
     * @return whether the ticket still waited for it
     * @throws Refusal if the values do not fit
     */
    @Transactional
    public boolean failed(Report report, String reason) {
        var waiting = waiting(report.ticketId(), report.visit());
        waiting.ifPresent(found -> {
            Ticket ticket = found.ticket();
            Map<String, @Nullable Object> values = change(found, report);
            if (!values.isEmpty()) {
                processes.change(ticket.process().instanceId(), values);
            }
            found.at().programSucceeded(false);
            ticket.log(failure(found, report.name(), reason));
        });
        return waiting.isPresent();
    }

    /** The script is run once more: the ticket is not a failed one until that fails too. */
    @Transactional
    public void begunAgain(long ticketId, long visit) {
        waiting(ticketId, visit).ifPresent(found -> found.at().programSucceeded(true));
    }

    /** The script could not be begun: the ticket stays, flagged. Its log says nothing, as in Loonflow. */
    @Transactional
    public boolean notBegun(long ticketId, long visit) {
        var waiting = waiting(ticketId, visit);
        waiting.ifPresent(found -> found.at().programSucceeded(false));
        return waiting.isPresent();
    }

    /** Loonflow writes the transition that would have been taken. */
    private static LogEntry failure(Waiting waiting, String name, String reason) {
        long stateId = waiting.at().stateId();
        long way = waiting.workflow().definition().transitionsFrom(stateId).stream()
                .findFirst()
                .map(Transition::id)
                .orElse(0L);
        return new LogEntry(way, Intervention.NONE, ParticipantKind.SCRIPT, name, stateId, reason);
    }

    /** Returns the custom fields that got a value. */
    private static Map<String, @Nullable Object> change(Waiting waiting, Report report) {
        Ticket ticket = waiting.ticket();
        report.logs().forEach(entry -> ticket.log(ScriptLogs.entry(entry, report.name(), waiting)));
        var values = FieldValues.known(report.set(), waiting.workflow().definition());
        if (!values.isEmpty()) {
            ticket.form().change(values);
            values.remove("title");
        }
        return values;
    }

    private Optional<Waiting> waiting(long ticketId, long visit) {
        return tickets.find(ticketId)
                .map(found -> inHand.take(ticketId))
                .flatMap(taken -> Waiting.of(taken, ParticipantKind.SCRIPT, visit));
    }
}
