package org.loonbpm.ticket;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** All of a ticket's fields at one moment, as Loonflow's flow log keeps them. */
final class Snapshots {

    /** What Loonflow writes for a field without a value. */
    private static final String NO_VALUE = "None";

    private Snapshots() {}

    static Map<String, @Nullable Object> of(TicketRow row, WorkflowDefinition definition) {
        Map<String, @Nullable Object> all = row.baseFields();
        for (CustomField field : definition.fields()) {
            Object value = row.fields().get(field.key());
            all.put(field.key(), value == null ? NO_VALUE : value);
        }
        return all;
    }
}
