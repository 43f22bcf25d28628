package org.loonbpm.translator.validation;

import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Forms show fields that there are: the workflow's own or those that every ticket has. */
final class FormFieldsExist implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        var displayed = workflow.settings().displayForm().stream()
                .filter(key -> !FieldKeys.isShown(workflow, key))
                .map(key -> problem(ProblemCode.UNKNOWN_DISPLAY_FIELD, Subject.of(workflow), key));
        var inStates = workflow.states().stream()
                .flatMap(state -> state.form().keySet().stream()
                        .filter(key -> !FieldKeys.isShown(workflow, key))
                        .map(key -> problem(ProblemCode.UNKNOWN_FORM_FIELD, Subject.of(state), key)));
        return Stream.concat(displayed, inStates).toList();
    }

    private static Problem problem(ProblemCode code, Subject subject, String key) {
        return Problem.of(code, subject, key);
    }
}
