package org.loonbpm.translator.validation;

import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Forms show fields that there are: the workflow's own or those that every ticket has. */
final class FormFieldsExist implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        var displayed = workflow.settings().displayForm().stream()
                .filter(key -> !FieldKeys.isShown(workflow, key))
                .map(key -> problem(ProblemCode.UNKNOWN_DISPLAY_FIELD, Subject.of(workflow), key));
        var inStates = workflow.states().stream()
                .flatMap(state -> state.form().entrySet().stream()
                        .filter(entry -> !FieldKeys.isShown(workflow, entry.getKey()))
                        .map(entry -> problem(code(entry.getValue()), Subject.of(state), entry.getKey())));
        return Stream.concat(displayed, inStates).toList();
    }

    /** What cannot be shown is left out; what cannot be filled in is asked for in vain. */
    private static ProblemCode code(FieldAccess access) {
        return access.isWritable() ? ProblemCode.UNKNOWN_FORM_FIELD : ProblemCode.UNKNOWN_DISPLAY_FIELD;
    }

    private static Problem problem(ProblemCode code, Subject subject, String key) {
        return Problem.of(code, subject, key);
    }
}
