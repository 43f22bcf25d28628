package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.stereotype.Service;

/** The Python scripts that states may run, for workflow administrators. */
@Service
public class FindScripts {

    private final WorkflowAccess access;
    private final Scripts scripts;

    FindScripts(WorkflowAccess access, Scripts scripts) {
        this.access = access;
        this.scripts = scripts;
    }

    /** Those whose name or description has that part, in the order of their ids. */
    public Page<SavedScript> matching(Caller caller, String part, PageRequest page) {
        access.requireWorkflowAdministrator(caller);
        return scripts.matching(part, page);
    }

    /** What a script says, for whoever could change it. */
    public String source(Caller caller, long scriptId) {
        access.requireWorkflowAdministrator(caller);
        return scripts.source(scriptId);
    }
}
