package org.loonbpm.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a list shows.
 *
 * @param workflowIds only tickets of these workflows; null for all
 * @param title a part of the title
 * @param sn what the serial number begins with
 * @param fields what their custom fields have to be
 * @param words what has to occur in the title, the serial number or a field
 */
record TicketFilter(
        TicketCategory category,
        String username,
        @Nullable Set<Long> workflowIds,
        Set<Long> stateIds,
        Set<Long> ticketIds,
        String sn,
        String title,
        String creator,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        @Nullable Set<Integer> actStateIds,
        long parentTicketId,
        long parentTicketStateId,
        List<FieldQuestion> fields,
        List<String> words,
        TicketSort sort) {

    /** Whether it is about one person's tickets, never very many, rather than about everybody's. */
    boolean isOfOnePerson() {
        return switch (category) {
            case OWNER, DUTY, RELATION, WORKED -> true;
            case ALL, VIEW, INTERVENE -> false;
        };
    }

    /** Whether nothing is asked of single tickets. */
    boolean isByTimeAndWorkflowAlone() {
        return stateIds.isEmpty()
                && ticketIds.isEmpty()
                && sn.isEmpty()
                && title.isEmpty()
                && creator.isEmpty()
                && actStateIds == null
                && parentTicketId == 0
                && parentTicketStateId == 0
                && fields.isEmpty()
                && words.isEmpty();
    }
}
