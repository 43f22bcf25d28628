package org.loonbpm.translator.difference;

import java.util.ArrayList;
import java.util.List;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.difference.Change.Kind;
import org.loonbpm.translator.difference.Change.Subject;

/**
 * All changes from one definition to another, in the order workflow, fields, states, transitions.
 *
 * <p>Elements are recognised by their row ids: what was renamed or moved is changed, not replaced. There is no change
 * exactly if both definitions have the same canonical JSON.
 */
public record Difference(List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    public static Difference between(WorkflowDefinition before, WorkflowDefinition after) {
        var changes = new ArrayList<Change>(workflow(before, after));
        changes.addAll(new ListComparison<>(
                        Subject.FIELD,
                        CustomField::id,
                        field -> "field " + field.key(),
                        CustomField::name,
                        FieldComparison::changed)
                .compare(before.fields(), after.fields()));
        changes.addAll(
                new ListComparison<>(Subject.STATE, State::id, BpmnIds::of, State::name, StateComparison::changed)
                        .compare(before.states(), after.states()));
        var names = new StateNames(before, after);
        changes.addAll(new ListComparison<>(
                        Subject.TRANSITION,
                        Transition::id,
                        BpmnIds::of,
                        Transition::name,
                        (earlier, later) -> TransitionComparison.changed(earlier, later, names))
                .compare(before.transitions(), after.transitions()));
        return new Difference(changes);
    }

    private static List<Change> workflow(WorkflowDefinition before, WorkflowDefinition after) {
        return SettingsComparison.changed(before, after).stream()
                .map(attribute -> attribute.change(Subject.WORKFLOW, BpmnIds.of(after), after.name()))
                .toList();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether the engine needs a new version of the process; equal to a change of the topology's hash. */
    public boolean changesTopology() {
        return changes.stream().anyMatch(Change::topology);
    }

    public List<Change> of(Subject subject, Kind kind) {
        return changes.stream()
                .filter(change -> change.subject() == subject && change.kind() == kind)
                .toList();
    }
}
