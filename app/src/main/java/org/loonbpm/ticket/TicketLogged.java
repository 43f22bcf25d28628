package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.ParticipantKind;

/**
 * Something was done to a ticket that its flow log has to show. Published in the transaction that did it.
 *
 * @param transitionId the transition taken; 0 for an intervention
 * @param participant who did it: a user name, or a program
 * @param stateId the state in which it was done
 * @param informed who is told of it instead of those who are to act; empty: nobody else
 * @param snapshot all of the ticket's fields afterwards
 */
public record TicketLogged(
        long ticketId,
        long transitionId,
        Intervention intervention,
        ParticipantKind participantKind,
        String participant,
        long stateId,
        String suggestion,
        Map<String, @Nullable Object> snapshot,
        List<String> informed) {}
