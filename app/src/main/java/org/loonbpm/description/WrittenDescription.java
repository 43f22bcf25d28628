package org.loonbpm.description;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Joins what is written about the endpoints with what the code says of them: paths, their parameters and the bodies that are
 * read into records.
 */
@Component
class WrittenDescription implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Features.read().forEach(feature -> {
            api.addTagsItem(new Tag().name(feature.tag()).description(feature.about()));
            feature.schemas().forEach((name, schema) -> api.getComponents().addSchemas(name, schema(schema)));
            if (feature.bodies() != null) {
                feature.bodies().forEach((record, keys) -> amend(api.getComponents(), record, keys));
            }
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> describe(feature, method, path, operation)));
        });
    }

    private static void amend(Components components, String record, Map<String, JsonNode> keys) {
        Schema<?> body = Objects.requireNonNull(components.getSchemas().get(record), record);
        keys.forEach((key, schema) -> body.addProperty(key, schema(schema)));
    }

    private static void describe(Feature feature, HttpMethod method, String path, Operation operation) {
        Described described = feature.operations().get(method + " " + path);
        if (described == null) {
            return;
        }
        operation.setTags(List.of(feature.tag()));
        operation.summary(described.summary()).description(described.description());
        operation.setSecurity(security(described));
        if (described.query() != null) {
            described.query().forEach((name, schema) -> operation.addParametersItem(query(name, schema)));
        }
        body(described, operation);
        operation.setResponses(Answers.of(described));
    }

    private static List<SecurityRequirement> security(Described described) {
        return switch (described.mayCall()) {
            case KNOWN -> List.of(Callers.byLogin(), Callers.bySignature());
            case LOGGED_IN -> List.of(Callers.byLogin());
            case EVERYBODY -> List.of();
        };
    }

    private static Parameter query(String name, JsonNode schema) {
        return new Parameter().in("query").name(name).schema(schema(schema));
    }

    private static void body(Described described, Operation operation) {
        if (described.body() != null) {
            operation.setRequestBody(body("application/json", described.body()));
        }
        if (described.form() != null) {
            operation.setRequestBody(body("multipart/form-data", described.form()));
        }
        if (described.sends() != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach(type -> type.setExample(described.sends()));
        }
    }

    private static RequestBody body(String mediaType, JsonNode schema) {
        return new RequestBody()
                .required(schema.has("required"))
                .content(new Content().addMediaType(mediaType, new MediaType().schema(schema(schema))));
    }

    private static Schema<?> schema(JsonNode written) {
        return Json31.mapper().convertValue(written, Schema.class);
    }
}
