package org.loonbpm.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Refuses {@code null} in the bodies that are marked with {@link RefusesNull}. */
@ControllerAdvice
class NullsInBodies extends RequestBodyAdviceAdapter {

    private final JsonMapper json;

    NullsInBodies(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isAnnotationPresent(RefusesNull.class);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = message.getBody().readAllBytes();
        refuseNull(body);
        return new Read(message.getHeaders(), body);
    }

    private void refuseNull(byte[] body) {
        try {
            json.readTree(body).forEachEntry((key, value) -> refuse(key, value));
        } catch (JacksonException unreadable) {
            // whoever reads it next says what is wrong with it
        }
    }

    private static void refuse(String key, JsonNode value) {
        if (value.isNull()) {
            throw Refusal.invalid(key + " must not be null: leave it out, or send a value");
        }
    }

    private record Read(HttpHeaders headers, byte[] body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }
    }
}
