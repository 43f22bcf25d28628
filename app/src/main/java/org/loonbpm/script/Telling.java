package org.loonbpm.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.WorkflowDefinition;
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
            List<Way> transitions) {}

    private record Field(String name, int type, Object booleanDisplay, Object choices) {}

    private record Way(long id, String name) {}

    /** @param globals the script's own global variables beside {@code ticket} */
    String of(TicketFacts ticket, State state, Map<String, Object> globals) {
        WorkflowDefinition workflow = ticket.workflow().definition();
        var base = new LinkedHashMap<String, @Nullable Object>(ticket.values());
        var values = new LinkedHashMap<String, @Nullable Object>();
        var fields = new LinkedHashMap<String, Field>();
        for (CustomField field : workflow.fields()) {
            values.put(field.key(), base.remove(field.key()));
            fields.put(field.key(), described(field));
        }
        List<Way> ways = workflow.transitionsFrom(state.id()).stream()
                .map(way -> new Way(way.id(), way.name()))
                .toList();
        return json.writeValueAsString(
                new Told(globals, base, values, fields, ticket.workflow().name(), state.name(), ways));
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
