package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.stereotype.Service;

/** The custom notices: with their secrets for super administrators, to be chosen for workflow administrators. */
@Service
public class FindNotices {

    private final WorkflowAccess access;
    private final Notices notices;

    FindNotices(WorkflowAccess access, Notices notices) {
        this.access = access;
        this.notices = notices;
    }

    /** Those whose name or description has that part, in the order of their ids. */
    public Page<SavedNotice> withSecrets(Caller caller, String part, PageRequest page) {
        access.requireSuperAdministrator(caller);
        return notices.matching(part, page);
    }

    /** The same for somebody who may not see the secrets; the caller shows none. */
    public Page<SavedNotice> toChoose(Caller caller, String part, PageRequest page) {
        access.requireWorkflowAdministrator(caller);
        return notices.matching(part, page);
    }

    public SavedNotice one(Caller caller, long noticeId) {
        access.requireSuperAdministrator(caller);
        return notices.get(noticeId);
    }
}
