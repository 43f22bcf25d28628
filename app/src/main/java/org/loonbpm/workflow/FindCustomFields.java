package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.stereotype.Service;

/** The custom fields of a workflow, for whoever may use it. */
@Service
public class FindCustomFields {

    private final WorkflowAccess access;
    private final CustomFields fields;

    FindCustomFields(WorkflowAccess access, CustomFields fields) {
        this.access = access;
        this.fields = fields;
    }

    /** Those whose key, name or description has that part, in the order of their ids. */
    public Page<SavedCustomField> matching(Caller caller, long workflowId, String part, PageRequest page) {
        access.requireNamed(caller);
        access.requireUse(caller, workflowId);
        return fields.matching(part, workflowId, page);
    }
}
