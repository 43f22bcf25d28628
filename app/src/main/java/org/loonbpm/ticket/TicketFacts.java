package org.loonbpm.ticket;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.workflow.Workflow;

/**
 * What others are told of a ticket at one moment.
 *
 * @param visit counts the ticket's arrivals at states: the same number means that it has not moved
 * @param hasFailed whether a program that works on it has come to nothing
 * @param people the user names of those who are to act; none for programs
 * @param values the base fields under Loonflow's names and all custom fields by their keys, null where there is no value
 */
public record TicketFacts(
        long ticketId,
        long stateId,
        long visit,
        ParticipantKind participantKind,
        boolean hasFailed,
        List<String> people,
        Map<String, @Nullable Object> values,
        Workflow workflow) {

    static TicketFacts of(TicketRow row, Workflow workflow) {
        Map<String, @Nullable Object> values = row.baseFields();
        for (CustomField field : workflow.definition().fields()) {
            values.put(field.key(), row.fields().get(field.key()));
        }
        return new TicketFacts(
                row.id(),
                row.stateId(),
                row.visit(),
                ParticipantKind.of(row.participantTypeId()),
                !row.scriptRunLastResult(),
                new Ticket(row).participants(),
                Collections.unmodifiableMap(values),
                workflow);
    }

    /** Whether the ticket is still on that visit of that state, in a program's hands. */
    public boolean isWith(ParticipantKind program, long itsStateId, long itsVisit) {
        return participantKind == program && stateId == itsStateId && visit == itsVisit;
    }
}
