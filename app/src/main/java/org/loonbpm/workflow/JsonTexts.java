package org.loonbpm.workflow;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The JSON texts that Loonflow keeps in columns. Reading never fails: what is empty or broken in an old row counts as nothing. */
public final class JsonTexts {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonTexts() {}

    /** What the text says; nothing where it is empty or no JSON. */
    public static Optional<JsonNode> read(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** What the text says, an empty object where it says nothing. */
    public static JsonNode readOrEmptyObject(String text) {
        return read(text).orElseGet(JsonNodeFactory.instance::objectNode);
    }
}
