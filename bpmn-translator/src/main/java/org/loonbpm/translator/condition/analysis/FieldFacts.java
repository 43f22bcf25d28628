package org.loonbpm.translator.condition.analysis;

import java.util.List;

/**
 * What is known of a field's values beforehand.
 *
 * @param whole whether a number has no fraction
 * @param options all values that it can have, none for any
 * @param mayBeEmpty whether it may have no value
 */
public record FieldFacts(ValueKind kind, boolean whole, List<String> options, boolean mayBeEmpty) {

    public FieldFacts {
        options = List.copyOf(options);
    }

    public static FieldFacts of(ValueKind kind) {
        return new FieldFacts(kind, false, List.of(), true);
    }

    public FieldFacts filled() {
        return new FieldFacts(kind, whole, options, false);
    }
}
