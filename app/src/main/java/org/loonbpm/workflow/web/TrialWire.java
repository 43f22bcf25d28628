package org.loonbpm.workflow.web;

import java.util.List;
import java.util.Locale;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.soundness.TypesOfFields;
import org.loonbpm.workflow.TryCondition.Trial;

/** What came of trying a condition. */
record TrialWire(String outcome, String message, List<CheckWire.Finding> findings, List<FieldWire> fields) {

    static TrialWire of(Trial trial) {
        return new TrialWire(
                trial.outcome().name().toLowerCase(Locale.ROOT),
                trial.message(),
                trial.problems().stream().map(CheckWire.Finding::of).toList(),
                trial.fields().stream().map(FieldWire::of).toList());
    }

    /**
     * A field that a condition can ask for.
     *
     * @param kind of which kind its values are there
     * @param options the keys that it can have; empty for any value
     */
    record FieldWire(String fieldKey, String fieldName, int fieldTypeId, String kind, List<String> options) {

        static FieldWire of(CustomField field) {
            var facts = TypesOfFields.of(field);
            return new FieldWire(
                    field.key(),
                    field.name(),
                    field.type().code(),
                    facts.kind().name().toLowerCase(Locale.ROOT),
                    facts.options());
        }
    }
}
