package org.loonbpm.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.AbstractSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;

/** The components of a draft as SQL parameters, together with what the draft does not know (ids, the creator). */
final class DraftParameters extends AbstractSqlParameterSource {

    private final SimplePropertySqlParameterSource draft;
    private final Map<String, ?> others;

    DraftParameters(Record draft, Map<String, ?> others) {
        this.draft = new SimplePropertySqlParameterSource(draft);
        this.others = others;
    }

    @Override
    public boolean hasValue(String name) {
        return others.containsKey(name) || draft.hasValue(name);
    }

    @Override
    public @Nullable Object getValue(String name) {
        return others.containsKey(name) ? others.get(name) : draft.getValue(name);
    }
}
