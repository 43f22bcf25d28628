package org.loonbpm.ticket;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a ticket says: its title and the values of its custom fields. */
final class TicketForm {

    private final Map<String, @Nullable Object> fields;
    private String title;
    private boolean changed;

    TicketForm(TicketRow row) {
        this.title = row.title();
        this.fields = new LinkedHashMap<>(row.fields());
    }

    String title() {
        return title;
    }

    Map<String, @Nullable Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Takes over values as far as a form lets them be written. */
    void change(Map<String, @Nullable Object> values) {
        changed = true;
        values.forEach((key, value) -> {
            if (key.equals("title")) {
                title = value == null ? "" : value.toString();
            } else if (value == null) {
                fields.remove(key);
            } else {
                fields.put(key, value);
            }
        });
    }

    boolean hasChanged() {
        return changed;
    }
}
