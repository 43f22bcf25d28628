package org.loonbpm.translator.validation;

import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** The rules on what a definition is made of; how its tickets fare is asked elsewhere. */
public final class DefinitionCheck {

    /** Without these no process can be made at all. */
    private static final List<DefinitionRule> FOR_DEPLOYMENT = List.of(new OneStateIsTheStart(), new IdsAreUnique());

    private static final List<DefinitionRule> FOR_GOOD_SENSE = List.of(
            new FieldKeysAreUnique(),
            new FieldKeysAreFree(),
            new ThereIsAnEnd(),
            new TransitionsLeadSomewhere(),
            new NothingLeavesTheEnd(),
            new ConditionsAreReadable(),
            new FormFieldsExist());

    private DefinitionCheck() {}

    /** All problems, those that keep a definition from being deployed first. */
    public static List<Problem> check(WorkflowDefinition workflow) {
        return Stream.concat(blocking(workflow).stream(), tolerable(workflow).stream())
                .toList();
    }

    /** What makes it impossible to deploy the definition. */
    public static List<Problem> blocking(WorkflowDefinition workflow) {
        return problems(FOR_DEPLOYMENT, workflow);
    }

    /** What a process can be made with; its tickets run as far as the workflow is sound on their way. */
    public static List<Problem> tolerable(WorkflowDefinition workflow) {
        return problems(FOR_GOOD_SENSE, workflow);
    }

    private static List<Problem> problems(List<DefinitionRule> rules, WorkflowDefinition workflow) {
        return rules.stream().flatMap(rule -> rule.check(workflow).stream()).toList();
    }
}
