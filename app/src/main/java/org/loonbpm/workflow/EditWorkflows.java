package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and deletes workflows; what belongs to them is edited elsewhere. */
@Service
@Transactional
public class EditWorkflows {

    private final WorkflowAccess access;
    private final WorkflowChanges changes;
    private final Workflows workflows;
    private final WorkflowPermissions permissions;

    EditWorkflows(
            WorkflowAccess access, WorkflowChanges changes, Workflows workflows, WorkflowPermissions permissions) {
        this.access = access;
        this.changes = changes;
        this.workflows = workflows;
        this.permissions = permissions;
    }

    /** Returns the id of the new workflow. */
    public long create(Caller caller, WorkflowDraft draft) {
        access.requireWorkflowAdministrator(caller);
        WorkflowChecks.check(draft);
        long id = workflows.add(draft, caller.username());
        permissions.add(id, draft.grants());
        changes.made(id, caller.username());
        return id;
    }

    public void change(Caller caller, long workflowId, WorkflowDraft draft) {
        access.requireEdit(caller, workflowId);
        WorkflowChecks.check(draft);
        changes.begin(caller, workflowId);
        workflows.change(workflowId, draft);
        permissions.replace(workflowId, draft.grants());
    }

    /** Tickets that exist keep the definition; new ones cannot be opened. */
    public void delete(Caller caller, long workflowId) {
        access.requireEdit(caller, workflowId);
        changes.begin(caller, workflowId);
        workflows.delete(workflowId);
    }
}
