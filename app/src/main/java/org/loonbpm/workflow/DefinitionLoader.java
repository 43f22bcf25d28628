package org.loonbpm.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.springframework.stereotype.Component;

/** Reads whole workflows, deleted ones too, in five statements however many they are. */
@Component
class DefinitionLoader {

    private final Workflows workflows;
    private final States states;
    private final Transitions transitions;
    private final CustomFields fields;
    private final WorkflowPermissions permissions;

    DefinitionLoader(
            Workflows workflows,
            States states,
            Transitions transitions,
            CustomFields fields,
            WorkflowPermissions permissions) {
        this.workflows = workflows;
        this.states = states;
        this.transitions = transitions;
        this.fields = fields;
        this.permissions = permissions;
    }

    /**
     * The workflows' own rows come last: a revision that is still the one known before says that nothing was changed while
     * the other rows were read.
     */
    Map<Long, Workflow> load(Collection<Long> ids) {
        var statesById = states.ofWorkflows(ids).stream().collect(groupingBy(SavedState::workflowId));
        var transitionsById = transitions.ofWorkflows(ids).stream().collect(groupingBy(SavedTransition::workflowId));
        var fieldsById = fields.ofWorkflows(ids).stream().collect(groupingBy(SavedCustomField::workflowId));
        var grantsById = permissions.ofWorkflows(ids);
        Map<Long, Workflow> loaded = new HashMap<>();
        for (SavedWorkflow row : workflows.all(ids)) {
            loaded.put(
                    row.id(),
                    workflow(
                            row,
                            statesById.getOrDefault(row.id(), List.of()),
                            transitionsById.getOrDefault(row.id(), List.of()),
                            fieldsById.getOrDefault(row.id(), List.of()),
                            grantsById.getOrDefault(row.id(), Grants.NONE)));
        }
        return loaded;
    }

    private static Workflow workflow(
            SavedWorkflow row,
            List<SavedState> states,
            List<SavedTransition> transitions,
            List<SavedCustomField> fields,
            Grants grants) {
        WorkflowDefinition definition = RowsAsDefinition.definition(row, states, transitions, fields, grants);
        var stateRows = states.stream()
                .collect(toMap(
                        SavedState::id,
                        state -> new StateRow(state.creator(), state.gmtCreated(), state.gmtModified())));
        return new Workflow(row.id(), row.revision(), row.creator(), definition, stateRows, row.viewsAsLoonflow());
    }
}
