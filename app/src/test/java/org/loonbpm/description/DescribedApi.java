package org.loonbpm.description;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description as a test reads it; operations are named like {@code GET /api/v1.0/tickets}. */
record DescribedApi(JsonNode json) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static DescribedApi of(String text) {
        return new DescribedApi(new JsonMapper().readTree(text));
    }

    Set<String> operations() {
        var operations = new TreeSet<String>();
        json.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    JsonNode operation(String name) {
        String[] parts = name.split(" ");
        return json.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    }

    /** The one kind of answer that the operation gives. */
    JsonNode answer(String operation) {
        return operation(operation)
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json");
    }

    JsonNode body(String operation) {
        return operation(operation).path("requestBody").path("content").path("application/json");
    }

    /** What a reference leads to, or the thing itself. */
    JsonNode followed(JsonNode node) {
        return node.has("$ref") ? json.at(node.path("$ref").asString().substring(1)) : node;
    }

    List<Error> problems(JsonNode schema, JsonNode value) {
        var document = new JsonMapper().createObjectNode();
        document.set("components", json.path("components"));
        document.putArray("allOf").add(schema);
        return SCHEMAS.getSchema(document).validate(value);
    }
}
