package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and deletes the transitions of a workflow. */
@Service
@Transactional
public class EditTransitions {

    private final WorkflowAccess access;
    private final WorkflowChanges changes;
    private final States states;
    private final Transitions transitions;

    EditTransitions(WorkflowAccess access, WorkflowChanges changes, States states, Transitions transitions) {
        this.access = access;
        this.changes = changes;
        this.states = states;
        this.transitions = transitions;
    }

    /** Returns the id of the new transition. */
    public long create(Caller caller, long workflowId, TransitionDraft draft) {
        beginChange(caller, workflowId, draft);
        return transitions.add(workflowId, draft, caller.username());
    }

    public void change(Caller caller, long workflowId, long transitionId, TransitionDraft draft) {
        beginChange(caller, workflowId, draft);
        transitions.change(workflowId, transitionId, draft);
    }

    public void delete(Caller caller, long workflowId, long transitionId) {
        access.requireEdit(caller, workflowId);
        changes.begin(caller, workflowId);
        transitions.delete(workflowId, transitionId);
    }

    /** The states are read only after the change has begun, so that none is deleted meanwhile. */
    private void beginChange(Caller caller, long workflowId, TransitionDraft draft) {
        access.requireEdit(caller, workflowId);
        changes.begin(caller, workflowId);
        TransitionChecks.check(draft, states.idsOf(workflowId));
    }
}
