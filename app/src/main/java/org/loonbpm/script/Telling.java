package org.loonbpm.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a script is told of its ticket before it begins, as JSON text; {@code ticket.py} reads it. */
@Component
class Telling {

    private final JsonMapper json;

    Telling(JsonMapper json) {
        this.json = json;
    }

    private record Told(
            Map<String, Object> globals,
            Map<String, @Nullable Object> base,
            Map<String, @Nullable Object> values,
            Map<String, Field> fields,
            String workflow,
            String state,
            List<Way> transitions,
            boolean readOnly) {}

    private record Field(String name, int type, Object booleanDisplay, Object choices) {}

    private record Way(long id, String name) {}

    /** @param globals the script's own global variables beside {@code ticket} */
    String of(TicketFacts ticket, State state, Map<String, Object> globals) {
        List<Way> ways = ticket.workflow().definition().transitionsFrom(state.id()).stream()
                .map(way -> new Way(way.id(), way.name()))
                .toList();
        return of(ticket.workflow(), ticket.values(), state.name(), globals, ways, false);
    }

    /**
     * For a script that reads the ticket and changes nothing.
     *
     * @param ticketValues as they were when it happened of which the script tells
     */
    String toRead(Workflow workflow, Map<String, @Nullable Object> ticketValues, Map<String, Object> globals) {
        String state = ticketValues.get("state_id") instanceof Number id
                ? workflow.state(id.longValue()).map(State::name).orElse("")
                : "";
        return of(workflow, ticketValues, state, globals, List.of(), true);
    }

    /** For a script that is about no ticket. */
    String ofNothing(Map<String, Object> globals) {
        return json.writeValueAsString(new Told(globals, Map.of(), Map.of(), Map.of(), "", "", List.of(), true));
    }

    private String of(
            Workflow workflow,
            Map<String, @Nullable Object> ticketValues,
            String state,
            Map<String, Object> globals,
            List<Way> ways,
            boolean readOnly) {
        var base = new LinkedHashMap<String, @Nullable Object>(ticketValues);
        var values = new LinkedHashMap<String, @Nullable Object>();
        var fields = new LinkedHashMap<String, Field>();
        for (CustomField field : workflow.definition().fields()) {
            values.put(field.key(), base.remove(field.key()));
            fields.put(field.key(), described(field));
        }
        return json.writeValueAsString(new Told(globals, base, values, fields, workflow.name(), state, ways, readOnly));
    }

    private Field described(CustomField field) {
        return new Field(field.name(), field.type().code(), parsed(field.booleanDisplay()), parsed(field.choices()));
    }

    private Object parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException notJson) {
            return text;
        }
    }
}
