package org.loonbpm.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Standing;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.workflow.Workflow;

/** The custom fields of a ticket that somebody is shown, with their values. */
final class ShownFields {

    private ShownFields() {}

    /** By field key, null where a field has no value; the same fields as in the ticket's detail. */
    static Map<String, @Nullable Object> of(TicketRow ticket, Workflow workflow, Standing standing) {
        Set<String> shown = keys(ticket, workflow, standing);
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (CustomField field : workflow.definition().fields()) {
            if (shown.contains(field.key())) {
                values.put(field.key(), ticket.fields().get(field.key()));
            }
        }
        return values;
    }

    private static Set<String> keys(TicketRow ticket, Workflow workflow, Standing standing) {
        State state = workflow.state(ticket.stateId()).orElse(null);
        if (state == null) {
            return Set.of();
        }
        List<State> handled = Handling.statesOf(new Ticket(ticket), workflow, standing.username());
        if (!handled.isEmpty()) {
            return handled.stream().flatMap(one -> one.form().keySet().stream()).collect(Collectors.toSet());
        }
        boolean sees = TicketAccess.seesAll(standing, workflow) || TicketAccess.isRelated(ticket, standing.username());
        return sees ? workflow.definition().settings().displayForm().stream().collect(Collectors.toSet()) : Set.of();
    }
}
