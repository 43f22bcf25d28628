package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Every custom field has a key of its own. */
final class FieldKeysAreUnique implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        return Duplicates.among(workflow.fields(), CustomField::key).stream()
                .flatMap(key -> workflow.field(key).stream())
                .map(field -> Problem.of(ProblemCode.DUPLICATE_FIELD_KEY, Subject.of(field), field.key()))
                .toList();
    }
}
