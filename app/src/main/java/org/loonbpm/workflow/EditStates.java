package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and deletes the states of a workflow. */
@Service
@Transactional
public class EditStates {

    private final WorkflowAccess access;
    private final WorkflowChanges changes;
    private final States states;

    EditStates(WorkflowAccess access, WorkflowChanges changes, States states) {
        this.access = access;
        this.changes = changes;
        this.states = states;
    }

    /** Returns the id of the new state. */
    public long create(Caller caller, long workflowId, StateDraft draft) {
        access.requireEdit(caller, workflowId);
        StateChecks.check(draft);
        changes.begin(caller, workflowId);
        return states.add(workflowId, draft, caller.username());
    }

    public void change(Caller caller, long workflowId, long stateId, StateDraft draft) {
        access.requireEdit(caller, workflowId);
        StateChecks.check(draft);
        changes.begin(caller, workflowId);
        states.change(workflowId, stateId, draft);
    }

    /** Transitions that lead there stay, as in Loonflow, and say that their destination is missing. */
    public void delete(Caller caller, long workflowId, long stateId) {
        access.requireEdit(caller, workflowId);
        changes.begin(caller, workflowId);
        states.delete(workflowId, stateId);
    }
}
