package org.loonbpm.translator.json;

import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a workflow definition from JSON text.
 *
 * <p>What is left out takes its default; unknown keys, keys that come twice and wrong types are refused.
 */
public final class DefinitionReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The definition that the text says.
     *
     * @throws UnreadableDefinition if it says none
     */
    public WorkflowDefinition read(String json) {
        return new ObjectReader.Item(parse(json), "$").object(DefinitionReader::workflow);
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException unreadable) {
            throw new UnreadableDefinition(place(unreadable) + unreadable.getOriginalMessage());
        }
    }

    private static String place(JacksonException unreadable) {
        var place = unreadable.getLocation();
        return place == null ? "" : "line %d, column %d: ".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static WorkflowDefinition workflow(ObjectReader workflow) {
        return new WorkflowDefinition(
                workflow.id(),
                workflow.text("name"),
                workflow.text("description", ""),
                workflow.list("states", item -> item.object(GraphReading::state)),
                workflow.list("transitions", item -> item.object(GraphReading::transition)),
                workflow.list("fields", item -> item.object(SettingsReading::field)),
                workflow.object("settings", SettingsReading::settings, WorkflowSettings.DEFAULT));
    }
}
