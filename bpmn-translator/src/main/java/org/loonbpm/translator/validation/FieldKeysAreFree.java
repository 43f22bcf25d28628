package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** No custom field has a key that means something else to the engine. */
final class FieldKeysAreFree implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        return workflow.fields().stream()
                .filter(field -> FieldKeys.RESERVED.contains(field.key()))
                .map(field -> Problem.of(ProblemCode.RESERVED_FIELD_KEY, Subject.of(field), field.key()))
                .toList();
    }
}
