package org.loonbpm.workflow;

import java.util.List;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.validation.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is wrong with a workflow: what would strand its tickets, what is in vain. It informs; callers build workflows piece
 * by piece, so what is unfinished can be saved all the same.
 */
@Service
public class CheckWorkflow {

    private final WorkflowAccess access;
    private final WorkflowCatalog catalog;
    private final KnownDirectory directory;
    private final WorkflowTranslator translator = new WorkflowTranslator();

    CheckWorkflow(WorkflowAccess access, WorkflowCatalog catalog, KnownDirectory directory) {
        this.access = access;
        this.catalog = catalog;
        this.directory = directory;
    }

    /** The problems of the workflow as it is edited now, for who may edit it; in published mode that is the draft. */
    @Transactional(readOnly = true)
    public List<Problem> check(Caller caller, long workflowId) {
        access.requireEdit(caller, workflowId);
        return check(catalog.edited(workflowId).definition());
    }

    /** The problems of a definition, given the people, departments, roles and scripts that there are now. */
    @Transactional(readOnly = true)
    public List<Problem> check(WorkflowDefinition definition) {
        return translator.check(definition, directory);
    }
}
