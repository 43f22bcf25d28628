package org.loonbpm.description;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.PageRequest;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** What all endpoints have in common. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    private static final String ABOUT = """
            Loonflow's ticket API. Every answer is an object with `code` (0: done, -1: refused), `data` and `msg`, with HTTP \
            status 200; a refusal says in `msg` what is wrong and has a stable key for programs in `error`. Other HTTP statuses \
            are only those of wrong addresses (404) and methods (405). Bodies are JSON, whatever their `Content-Type` says.""";

    private static final String REFUSED = """
            {"type": "object", "required": ["code", "data", "msg", "error"], "properties": {
              "code": {"const": -1},
              "data": {"type": "object", "description": "empty"},
              "msg": {"type": "string", "minLength": 1, "description": "what is wrong and what was expected"},
              "error": {"type": "string", "pattern": "^[a-z_]+$", "description": "a stable key of the refusal"}}}""";

    private static final String UNSIGNED =
            "log in, or sign the call with the headers appname, username, timestamp and signature";
    private static final String NOT_LOGGED_IN = "applications cannot do this: it takes a person who logged in";

    static {
        // arguments that are no parameters: their resolvers read them from the request
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, PageRequest.class, JsonBody.class)
                .replaceWithClass(JsonNode.class, Object.class);
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI().info(new Info().title("LoonBPM").version("v1.0").description(ABOUT));
    }

    /** Added at the end: what nothing refers to before that would be taken for unused. */
    @Bean
    OpenApiCustomizer common() {
        return api -> {
            Components components = api.getComponents();
            components.getSchemas().remove(Answer.class.getSimpleName());
            components.addSchemas(
                    Answers.REFUSED, Json31.mapper().convertValue(Json31.jsonSchemaAsMap(REFUSED), Schema.class));
            components.addExamples(Answers.UNAUTHENTICATED, refusal("unauthenticated", UNSIGNED));
            components.addExamples(Answers.APPLICATION, refusal("denied", NOT_LOGGED_IN));
            Callers.addTo(components);
        };
    }

    /** Names in bodies are written as in all our JSON. */
    @Bean
    ModelResolver snakeCase() {
        return new ModelResolver(Json31.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }

    private static Example refusal(String error, String message) {
        return new Example().value(Map.of("code", -1, "data", Map.of(), "msg", message, "error", error));
    }
}
