package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Every custom field has a key of its own. */
final class FieldKeysAreUnique implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        return Duplicates.among(workflow.fields(), CustomField::key).stream()
                .map(key -> new Problem(
                        ProblemCode.DUPLICATE_FIELD_KEY,
                        "field " + key,
                        "several fields have the key \"%s\", expected one".formatted(key)))
                .toList();
    }
}
