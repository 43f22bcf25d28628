package org.loonbpm.takeover;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Whether a text is a JSON object that PostgreSQL can store. */
final class JsonCheck {

    private static final JsonFactory JSON = new JsonFactory();

    /** The character 0 and halves of pairs can be written in JSON but not stored. */
    private static final Pattern UNSTORABLE = Pattern.compile("\\\\u0000"
            + "|\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})"
            + "|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2}");

    private JsonCheck() {}

    static boolean isObject(String text) {
        try (var parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException broken) {
            return false;
        }
    }

    static String storable(String json) {
        return json.contains("\\u0000") || json.contains("\\ud") || json.contains("\\uD")
                ? UNSTORABLE.matcher(json).replaceAll("?")
                : json;
    }
}
