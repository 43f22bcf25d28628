package org.loonbpm.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loonbpm.account.Application;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.stereotype.Service;

/** The workflows that a caller may use or edit. */
@Service
public class FindWorkflows {

    private final WorkflowAccess access;
    private final WorkflowCatalog catalog;
    private final Workflows workflows;
    private final WorkflowPermissions permissions;

    FindWorkflows(
            WorkflowAccess access, WorkflowCatalog catalog, Workflows workflows, WorkflowPermissions permissions) {
        this.access = access;
        this.catalog = catalog;
        this.workflows = workflows;
        this.permissions = permissions;
    }

    /** Those that the caller's application may use and whose name has that part, in the order of their ids. */
    public Page<SavedWorkflow> usable(Caller caller, String namePart, PageRequest page) {
        return workflows.named(namePart, usableIds(caller.application()), page);
    }

    /** Of those, the ones that the caller administers, with the grants of each. */
    public Page<Granted> administered(Caller caller, String namePart, PageRequest page) {
        Set<Long> ids = new HashSet<>(usableIds(caller.application()));
        ids.retainAll(catalog.administeredBy(caller.username()));
        Page<SavedWorkflow> found = workflows.named(namePart, ids, page);
        Map<Long, Grants> grants = permissions.ofWorkflows(
                found.value().stream().map(SavedWorkflow::id).toList());
        return found.map(workflow -> new Granted(workflow, grants.getOrDefault(workflow.id(), Grants.NONE)));
    }

    /** All that the caller administers, whatever the application may use. */
    public List<SavedWorkflow> allAdministered(Caller caller) {
        return workflows.present(catalog.administeredBy(caller.username()));
    }

    /** One that the caller may edit. */
    public Editable editable(Caller caller, long workflowId) {
        WorkflowAccess.Reason reason = access.requireEdit(caller, workflowId);
        return new Editable(
                new Granted(workflows.get(workflowId), permissions.of(workflowId)),
                switch (reason) {
                    case CREATOR -> "creator has workflow's manage permission";
                    case SUPER_ADMINISTRATOR -> "superuser has all workflow's manage permission";
                    case ADMINISTRATOR -> "";
                });
    }

    /** Whether the caller may intervene in the tickets: who made the workflow, its administrators and its interveners. */
    public boolean mayIntervene(Caller caller, long workflowId) {
        access.requireUse(caller, workflowId);
        return workflows.get(workflowId).creator().equals(caller.username())
                || permissions.mayIntervene(caller.username(), workflowId);
    }

    private Collection<Long> usableIds(Application application) {
        return application.name().equals(Application.LOONFLOW) ? workflows.presentIds() : application.workflowIds();
    }

    public record Granted(SavedWorkflow workflow, Grants grants) {}

    /**
     * @param why the words with which Loonflow says why the caller may edit it; callers compare them
     */
    public record Editable(Granted granted, String why) {}
}
