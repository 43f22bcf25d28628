package org.loonbpm.translator.json;

import org.loonbpm.translator.definition.Countersign;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How votes end as a JSON text of its own, as a definition says it of a state; {@code {}} is Loonflow's way. */
public final class CountersignText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CountersignText() {}

    /** @throws UnreadableDefinition if it says anything else */
    public static Countersign read(String text) {
        try {
            return new ObjectReader.Item(JSON.readTree(text), "countersign").object(GraphReading::countersign);
        } catch (JacksonException broken) {
            throw UnreadableDefinition.at("countersign", "expected a JSON object");
        }
    }

    public static String write(Countersign countersign) {
        var node = JSON.createObjectNode();
        new ObjectWriter(node).object("it", countersign, Countersign.UNANIMOUS, GraphWriting::countersign);
        return node.has("it") ? node.get("it").toString() : "{}";
    }
}
