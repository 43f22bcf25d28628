package org.loonbpm.translator.validation;

import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Forms show fields that there are: the workflow's own or those that every ticket has. */
final class FormFieldsExist implements DefinitionRule {

    @Override
    public List<Problem> check(WorkflowDefinition workflow) {
        var displayed = workflow.settings().displayForm().stream()
                .filter(key -> !FieldKeys.isShown(workflow, key))
                .map(key -> problem(BpmnIds.of(workflow), key));
        var inStates = workflow.states().stream()
                .flatMap(state -> state.form().keySet().stream()
                        .filter(key -> !FieldKeys.isShown(workflow, key))
                        .map(key -> problem(BpmnIds.of(state), key)));
        return Stream.concat(displayed, inStates).toList();
    }

    private static Problem problem(String element, String key) {
        return new Problem(
                ProblemCode.UNKNOWN_FORM_FIELD,
                element,
                "the form shows \"%s\", expected a field of the workflow or of every ticket".formatted(key));
    }
}
