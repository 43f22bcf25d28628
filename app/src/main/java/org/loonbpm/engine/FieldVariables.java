package org.loonbpm.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.condition.ProcessVariables;

/** A ticket's fields as process variables; the names are those that compiled conditions ask for. */
final class FieldVariables {

    private FieldVariables() {}

    static Map<String, @Nullable Object> of(Map<String, @Nullable Object> fields) {
        var variables = new HashMap<String, @Nullable Object>();
        fields.forEach((key, value) -> variables.put(ProcessVariables.of(key), value));
        return variables;
    }
}
