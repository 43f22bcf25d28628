package org.loonbpm.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.springframework.stereotype.Component;

/**
 * Makes a workflow's rows say again what they said once. Everything keeps its id, so that tickets and logs still know it; what
 * has been deleted since comes back, what was added since is deleted.
 */
@Component
class DefinitionRows {

    private final Workflows workflows;
    private final WorkflowPermissions permissions;
    private final States states;
    private final Transitions transitions;
    private final CustomFields fields;

    DefinitionRows(
            Workflows workflows,
            WorkflowPermissions permissions,
            States states,
            Transitions transitions,
            CustomFields fields) {
        this.workflows = workflows;
        this.permissions = permissions;
        this.states = states;
        this.transitions = transitions;
        this.fields = fields;
    }

    /**
     * Who may see and do what stays as it is: rights that were taken away do not come back with an old version.
     *
     * @param now what the rows say
     * @param again a definition that they said before
     */
    void restore(WorkflowDefinition now, WorkflowDefinition again) {
        long id = now.id();
        var drafts = new ImportedDrafts(OutsideReferences.SAME);
        settings(id, now, drafts.workflow(again));
        restore(
                now.fields(),
                again.fields(),
                CustomField::id,
                field -> {
                    fields.revive(id, field.id());
                    fields.change(id, field.id(), ImportedDrafts.field(field));
                },
                fieldId -> fields.delete(id, fieldId));
        restore(
                now.states(),
                again.states(),
                State::id,
                state -> {
                    states.revive(id, state.id());
                    states.change(id, state.id(), drafts.state(state));
                },
                stateId -> states.delete(id, stateId));
        Map<Long, Long> stateIds = known(again);
        restore(
                now.transitions(),
                again.transitions(),
                Transition::id,
                transition -> {
                    transitions.revive(id, transition.id());
                    transitions.change(id, transition.id(), ImportedDrafts.transition(transition, stateIds));
                },
                transitionId -> transitions.delete(id, transitionId));
    }

    private void settings(long id, WorkflowDefinition now, WorkflowDraft again) {
        workflows.change(
                id,
                new WorkflowDraft(
                        again.name(),
                        again.description(),
                        again.notices(),
                        now.settings().viewPermissionCheck(),
                        again.limitExpression(),
                        again.displayFormStr(),
                        again.titleTemplate(),
                        again.contentTemplate(),
                        permissions.of(id)));
    }

    private static <T> void restore(
            List<T> now, List<T> again, ToLongFunction<T> id, Consumer<T> write, LongConsumer delete) {
        Map<Long, T> present = now.stream().collect(toMap(id::applyAsLong, identity()));
        again.stream()
                .filter(item -> !item.equals(present.get(id.applyAsLong(item))))
                .forEach(write);
        var kept = again.stream().map(id::applyAsLong).collect(Collectors.toSet());
        present.keySet().stream().filter(old -> !kept.contains(old)).forEach(delete::accept);
    }

    /** Transitions may name states that were missing then too. */
    private static Map<Long, Long> known(WorkflowDefinition definition) {
        return Stream.of(
                        definition.states().stream().map(State::id),
                        definition.transitions().stream().map(Transition::sourceStateId),
                        definition.transitions().stream().map(Transition::destinationStateId),
                        definition.transitions().stream()
                                .flatMap(transition -> transition.branches().stream())
                                .map(Transition.Branch::targetStateId))
                .flatMap(identity())
                .distinct()
                .collect(toMap(identity(), identity()));
    }
}
