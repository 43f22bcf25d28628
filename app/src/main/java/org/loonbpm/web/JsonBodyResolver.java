package org.loonbpm.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets a controller take a {@link JsonBody}, whatever the {@code Content-Type} says. */
@Component
class JsonBodyResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    /** Far more than any form; keeps a request from filling the memory. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final JsonMapper json;

    JsonBodyResolver(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == JsonBody.class;
    }

    @Override
    public JsonBody resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        byte[] bytes = servlet.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.invalid("the body must not be larger than %d bytes".formatted(MOST_BYTES));
        }
        if (bytes.length == 0) {
            return new JsonBody(json.createObjectNode());
        }
        return new JsonBody(parameter.hasParameterAnnotation(IfReadable.class) ? objectIfAny(bytes) : object(bytes));
    }

    private JsonNode objectIfAny(byte[] bytes) {
        try {
            return object(bytes);
        } catch (Refusal noObject) {
            return json.createObjectNode();
        }
    }

    private JsonNode object(byte[] bytes) {
        try {
            JsonNode body = json.readTree(bytes);
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException unreadable) {
            throw Refusal.invalid("the body must be a JSON object: " + unreadable.getOriginalMessage());
        }
        throw Refusal.invalid("the body must be a JSON object");
    }
}
