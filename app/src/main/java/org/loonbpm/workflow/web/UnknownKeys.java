package org.loonbpm.workflow.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;

/** The keys of a body that its record does not know. */
final class UnknownKeys {

    private UnknownKeys() {}

    static void refuse(@Nullable Map<String, Object> unknown) {
        if (unknown != null && !unknown.isEmpty()) {
            throw Refusal.invalid("unknown keys: " + String.join(", ", unknown.keySet()));
        }
    }
}
