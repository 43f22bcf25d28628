package org.loonbpm.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a search as they gather. Those about {@code k} are answered by the index that is searched, those about
 * {@code t} by the ticket's row; where tickets themselves are searched, both are the same.
 */
final class SearchConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final boolean byPerson;
    private boolean rowNeeded;

    SearchConditions(TicketCategory category) {
        byPerson = switch (category) {
            case DUTY, RELATION, WORKED -> true;
            case ALL, OWNER, VIEW, INTERVENE -> false;
        };
        if (!byPerson) {
            conditions.add("not t.is_deleted");
        }
    }

    /** Whether what is searched are the rows of one person's tickets, never very many. */
    boolean byPerson() {
        return byPerson;
    }

    /** The column of the index in which the ticket's id stands. */
    String id() {
        return byPerson ? "k.ticket_id" : "t.id";
    }

    /** The column of the index in which the ticket's own column of that name stands. */
    String indexed(String column) {
        return (byPerson ? "k." : "t.") + column;
    }

    void and(String condition) {
        conditions.add(condition);
        needRowFor(condition);
    }

    void andIf(boolean wanted, String condition, String parameter, @Nullable Object value) {
        if (wanted) {
            and(condition);
            bind(parameter, value);
        }
    }

    void andAny(String column, String parameter, @Nullable Collection<Long> ids) {
        andIf(
                ids != null,
                column + " = any (:" + parameter + "::bigint[])",
                parameter,
                ids == null ? null : ids.toArray(Long[]::new));
    }

    void bind(String parameter, @Nullable Object value) {
        parameters.put(parameter, value);
    }

    /** Says that an expression, such as one to sort by, may need the ticket's row. */
    void needRowFor(String expression) {
        rowNeeded |= expression.contains("t.");
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    String from() {
        String tables =
                byPerson ? "ticket_user k" + (rowNeeded ? " join ticket t on t.id = k.ticket_id" : "") : "ticket t";
        return " from " + tables + " where " + String.join(" and ", conditions);
    }
}
