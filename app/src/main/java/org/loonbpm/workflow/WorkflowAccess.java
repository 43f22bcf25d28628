package org.loonbpm.workflow;

import org.loonbpm.account.Person;
import org.loonbpm.security.Caller;
import org.loonbpm.security.Permissions;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may read and edit which workflow.
 *
 * <p>Loonflow's manual: a workflow is edited by whoever made it, by its administrators and by super administrators; and an
 * application uses the workflows that were given to it.
 */
@Component
class WorkflowAccess {

    private final Permissions kinds;
    private final Workflows workflows;
    private final WorkflowPermissions permissions;

    WorkflowAccess(Permissions kinds, Workflows workflows, WorkflowPermissions permissions) {
        this.kinds = kinds;
        this.workflows = workflows;
        this.permissions = permissions;
    }

    /** The application may use the workflow. */
    void requireUse(Caller caller, long workflowId) {
        if (!caller.application().mayUse(workflowId)) {
            throw Refusal.denied(
                    "application %s may not use workflow %d; a super administrator can give it to the application"
                            .formatted(caller.application().name(), workflowId));
        }
    }

    /** The caller is somebody: the header or cookie names a person. */
    void requireNamed(Caller caller) {
        if (caller.username().isEmpty()) {
            throw Refusal.denied("a user name is needed: send it in the header 'username'");
        }
    }

    /** The caller administers workflows at all; which ones is another question. */
    Person requireWorkflowAdministrator(Caller caller) {
        return kinds.requireWorkflowAdministrator(caller);
    }

    void requireSuperAdministrator(Caller caller) {
        kinds.requireSuperAdministrator(caller);
    }

    /** The caller may edit this workflow, through this application. */
    Reason requireEdit(Caller caller, long workflowId) {
        Person person = requireWorkflowAdministrator(caller);
        requireUse(caller, workflowId);
        if (workflows.get(workflowId).creator().equals(person.username())) {
            return Reason.CREATOR;
        }
        if (person.isSuperAdministrator()) {
            return Reason.SUPER_ADMINISTRATOR;
        }
        if (permissions.administers(person.username(), workflowId)) {
            return Reason.ADMINISTRATOR;
        }
        throw Refusal.denied(
                "%s does not administer workflow %d: its creator, its administrators and super administrators do"
                        .formatted(person.username(), workflowId));
    }

    /** Why somebody may edit a workflow. */
    enum Reason {
        CREATOR,
        SUPER_ADMINISTRATOR,
        ADMINISTRATOR
    }
}
