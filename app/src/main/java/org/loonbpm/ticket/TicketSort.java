package org.loonbpm.ticket;

import java.util.Set;
import java.util.TreeSet;
import org.loonbpm.web.Refusal;

/**
 * By what a list is sorted.
 *
 * @param by a column of tickets, or a custom field's key
 */
record TicketSort(String by, boolean isField, boolean descending) {

    private static final String CREATED = "gmt_created";
    private static final Set<String> COLUMNS = new TreeSet<>(
            Set.of(CREATED, "gmt_modified", "id", "sn", "title", "creator", "workflow_id", "state_id", "act_state_id"));

    /**
     * @param name as sent in {@code sort}; empty: by the time of opening
     * @param order as sent in {@code order}; empty: as Loonflow's {@code reverse} says
     */
    static TicketSort of(String name, String order, boolean newestFirst) {
        boolean descending = switch (order) {
            case "" -> newestFirst;
            case "asc" -> false;
            case "desc" -> true;
            default -> throw Refusal.invalid("order must be asc or desc, not '%s'".formatted(order));
        };
        if (name.startsWith(FieldQuestion.PREFIX)) {
            return new TicketSort(name.substring(FieldQuestion.PREFIX.length()), true, descending);
        }
        if (!name.isEmpty() && !COLUMNS.contains(name)) {
            throw Refusal.invalid(
                    "sort must be one of %s or field.<key>, not '%s'".formatted(String.join(", ", COLUMNS), name));
        }
        return new TicketSort(name.isEmpty() ? CREATED : name, false, descending);
    }

    /** Whether it is the order in which the indexes have the tickets. */
    boolean isByTime() {
        return !isField && by.equals(CREATED);
    }
}
