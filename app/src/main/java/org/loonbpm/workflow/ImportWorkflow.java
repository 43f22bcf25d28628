package org.loonbpm.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a definition that came from elsewhere, with ids of its own, as a new workflow; for programs, not for callers. */
@Service
@Transactional
public class ImportWorkflow {

    private final WorkflowChanges changes;
    private final Workflows workflows;
    private final WorkflowPermissions permissions;
    private final States states;
    private final Transitions transitions;
    private final CustomFields fields;

    ImportWorkflow(
            WorkflowChanges changes,
            Workflows workflows,
            WorkflowPermissions permissions,
            States states,
            Transitions transitions,
            CustomFields fields) {
        this.changes = changes;
        this.workflows = workflows;
        this.permissions = permissions;
        this.states = states;
        this.transitions = transitions;
        this.fields = fields;
    }

    /**
     * Stores it under fresh ids; what refers to states inside the definition, and to departments, roles, scripts and notices
     * outside of it, is rewritten.
     *
     * @return the id of the new workflow
     * @throws Refusal if something in it is wrong; then nothing is stored
     */
    public long store(WorkflowDefinition definition, String creator, ImportReferences references) {
        return store(definition, creator, (OutsideReferences) references);
    }

    long store(WorkflowDefinition definition, String creator, OutsideReferences references) {
        var drafts = new ImportedDrafts(references);
        WorkflowDraft draft = drafts.workflow(definition);
        WorkflowChecks.check(draft);
        long workflowId = workflows.add(draft, creator);
        permissions.add(workflowId, draft.grants());
        changes.made(workflowId, creator);
        addFields(workflowId, definition, creator);
        Map<Long, Long> stateIds = addStates(workflowId, definition.states(), creator, drafts);
        addTransitions(workflowId, definition.transitions(), creator, stateIds);
        return workflowId;
    }

    private void addFields(long workflowId, WorkflowDefinition definition, String creator) {
        definition.fields().stream().map(ImportedDrafts::field).forEach(field -> {
            CustomFieldChecks.check(field);
            if (fields.hasOther(workflowId, field.fieldKey(), 0)) {
                throw Refusal.invalid("two fields have the key '%s'".formatted(field.fieldKey()));
            }
            fields.add(workflowId, field, creator);
        });
    }

    /** Returns the new ids by the ids in the definition. */
    private Map<Long, Long> addStates(long workflowId, List<State> imported, String creator, ImportedDrafts drafts) {
        Map<Long, Long> ids = new HashMap<>();
        for (State state : imported) {
            StateDraft draft = drafts.state(state);
            StateChecks.check(draft);
            ids.put(state.id(), states.add(workflowId, draft, creator));
        }
        return ids;
    }

    private void addTransitions(long workflowId, List<Transition> imported, String creator, Map<Long, Long> stateIds) {
        var known = Set.copyOf(stateIds.values());
        for (Transition transition : imported) {
            TransitionDraft draft = ImportedDrafts.transition(transition, stateIds);
            TransitionChecks.check(draft, known);
            transitions.add(workflowId, draft, creator);
        }
    }
}
