package org.loonbpm.translator.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.loonbpm.translator.definition.CustomField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The options of a radio, checkbox or select field, which stand in its definition as a JSON text. */
public final class OptionsText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OptionsText() {}

    /** The names of a field's options by their keys, in the order in which they are offered; none if they cannot be read. */
    public static Map<String, String> read(CustomField field) {
        var names = new LinkedHashMap<String, String>();
        try {
            JSON.readTree(field.choices()).forEachEntry((key, name) -> names.put(key, name.asString("")));
        } catch (JacksonException unreadable) {
            return Map.of();
        }
        return Collections.unmodifiableMap(names);
    }
}
