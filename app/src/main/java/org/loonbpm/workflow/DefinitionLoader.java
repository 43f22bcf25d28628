package org.loonbpm.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.json.DefinitionReader;
import org.springframework.stereotype.Component;

/** Reads whole workflows, deleted ones too, in five statements however many they are; and what they were in a version. */
@Component
class DefinitionLoader {

    private final Workflows workflows;
    private final States states;
    private final Transitions transitions;
    private final CustomFields fields;
    private final WorkflowPermissions permissions;
    private final Versions versions;
    private final DefinitionReader reader = new DefinitionReader();

    DefinitionLoader(
            Workflows workflows,
            States states,
            Transitions transitions,
            CustomFields fields,
            WorkflowPermissions permissions,
            Versions versions) {
        this.workflows = workflows;
        this.states = states;
        this.transitions = transitions;
        this.fields = fields;
        this.permissions = permissions;
        this.versions = versions;
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

    /** One that is known to be there, as its rows say. */
    Workflow edited(long workflowId) {
        return Objects.requireNonNull(load(Set.of(workflowId)).get(workflowId));
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
        return new Workflow(
                row.id(),
                row.revision(),
                row.accessRevision(),
                row.creator(),
                definition,
                stateRows,
                row.viewsAsLoonflow());
    }

    /**
     * The workflow in one of its versions, three statements at most.
     *
     * @param edited the workflow as it is edited now: its name and who may see and do what counts for all versions
     */
    Optional<Workflow> version(Workflow edited, long revision) {
        return versions.definitionAt(edited.id(), revision).map(json -> {
            var stateRows = states.everOf(edited.id()).stream()
                    .collect(toMap(
                            SavedState::id,
                            state -> new StateRow(state.creator(), state.gmtCreated(), state.gmtModified())));
            return new Workflow(
                    edited.id(),
                    revision,
                    edited.access(),
                    edited.creator(),
                    withAccessOf(edited.definition(), reader.read(json)),
                    stateRows,
                    edited.viewsAsLoonflow());
        });
    }

    /** What takes effect at once in every mode: how it is called, who may see and do what. */
    static WorkflowDefinition withAccessOf(WorkflowDefinition edited, WorkflowDefinition version) {
        WorkflowSettings settings = version.settings();
        return new WorkflowDefinition(
                version.id(),
                edited.name(),
                edited.description(),
                version.states(),
                version.transitions(),
                version.fields(),
                new WorkflowSettings(
                        settings.titleTemplate(),
                        settings.contentTemplate(),
                        edited.settings().viewPermissionCheck(),
                        settings.limitExpression(),
                        settings.displayForm(),
                        settings.notices(),
                        edited.settings().permissions()));
    }
}
