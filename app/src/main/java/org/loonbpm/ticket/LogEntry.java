package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.ParticipantKind;

/** What is to stand in the flow log, before it is known how the ticket looks afterwards. */
record LogEntry(
        long transitionId,
        Intervention intervention,
        ParticipantKind participantKind,
        String participant,
        long stateId,
        String suggestion,
        List<String> informed) {

    LogEntry(
            long transitionId,
            Intervention intervention,
            ParticipantKind participantKind,
            String participant,
            long stateId,
            String suggestion) {
        this(transitionId, intervention, participantKind, participant, stateId, suggestion, List.of());
    }

    static LogEntry transition(long transitionId, String participant, long stateId, String suggestion) {
        return new LogEntry(transitionId, Intervention.NONE, ParticipantKind.PERSON, participant, stateId, suggestion);
    }

    static LogEntry intervention(Intervention intervention, String participant, long stateId, String suggestion) {
        return new LogEntry(0, intervention, ParticipantKind.PERSON, participant, stateId, suggestion);
    }

    /** The same, told to these people. */
    LogEntry informing(List<String> people) {
        return new LogEntry(transitionId, intervention, participantKind, participant, stateId, suggestion, people);
    }

    TicketLogged of(Ticket ticket, Map<String, @Nullable Object> snapshot) {
        return new TicketLogged(
                ticket.id(),
                transitionId,
                intervention,
                participantKind,
                participant,
                stateId,
                suggestion,
                snapshot,
                informed);
    }

    static TicketLogged with(TicketLogged entry, Map<String, @Nullable Object> snapshot) {
        return new TicketLogged(
                entry.ticketId(),
                entry.transitionId(),
                entry.intervention(),
                entry.participantKind(),
                entry.participant(),
                entry.stateId(),
                entry.suggestion(),
                snapshot,
                entry.informed());
    }
}
