package org.loonbpm.ticket;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list asks of each of its tickets, beyond its time and workflow. Whether anything is asked decides how a list is counted and
 * planned, so every new question belongs here.
 *
 * @param title a part of the title
 * @param sn what the serial number begins with
 * @param actStateIds null for all
 * @param parentTicketId 0 for any
 * @param parentTicketStateId 0 for any
 * @param fields what their custom fields have to be
 * @param words what has to occur in the title, the serial number or a field
 */
record TicketTraits(
        Set<Long> stateIds,
        Set<Long> ticketIds,
        String sn,
        String title,
        String creator,
        @Nullable Set<Integer> actStateIds,
        long parentTicketId,
        long parentTicketStateId,
        List<FieldQuestion> fields,
        List<String> words) {

    private static final TicketTraits ANY =
            new TicketTraits(Set.of(), Set.of(), "", "", "", null, 0, 0, List.of(), List.of());

    /** Whether nothing is asked. */
    boolean areAny() {
        return equals(ANY);
    }
}
