package org.loonbpm.translator.difference;

import java.util.List;
import org.loonbpm.translator.definition.CustomField;

/** What two versions of a custom field differ in. */
final class FieldComparison {

    private FieldComparison() {}

    static List<ChangedAttribute> changed(CustomField before, CustomField after) {
        return new Comparison<>(before, after)
                .with("key", CustomField::key)
                .with("name", CustomField::name)
                .with("type", CustomField::type)
                .with("order", CustomField::order)
                .with("defaultValue", CustomField::defaultValue)
                .with("description", CustomField::description)
                .with("placeholder", CustomField::placeholder)
                .with("template", CustomField::template)
                .with("booleanDisplay", CustomField::booleanDisplay)
                .with("choices", CustomField::choices)
                .with("label", CustomField::label)
                .changed();
    }
}
