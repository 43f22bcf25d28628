package org.loonbpm.ticket;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON that definitions hold as text and answers show as objects. */
final class JsonText {

    private JsonText() {}

    /** The object that the text stands for; an empty one where it is no JSON. */
    static Object parsed(String text) {
        try {
            return text.isBlank() ? Map.of() : JsonMapper.shared().readTree(text);
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }
}
