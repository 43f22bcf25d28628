package org.loonbpm.workflow;

import org.springframework.stereotype.Component;

/** Tells readers of a configuration whether it is a draft, so that tickets may run on something else. */
@Component
public class DraftMark {

    private final Workflows workflows;

    DraftMark(Workflows workflows) {
        this.workflows = workflows;
    }

    public boolean marks(long workflowId) {
        return workflows.isPublished(workflowId);
    }
}
