package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** No custom field has a key that means something else to the engine. */
final class FieldKeysAreFree implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        return workflow.fields().stream()
                .map(CustomField::key)
                .filter(FieldKeys.RESERVED::contains)
                .map(key -> new Problem(
                        ProblemCode.RESERVED_FIELD_KEY,
                        "field " + key,
                        "the key \"%s\" means something else to the engine, expected another".formatted(key)))
                .toList();
    }
}
