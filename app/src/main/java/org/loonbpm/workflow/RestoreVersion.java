package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.loonbpm.translator.json.DefinitionReader;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A workflow becomes what it was in one of its versions. */
@Service
public class RestoreVersion {

    private final WorkflowAccess access;
    private final WorkflowChanges changes;
    private final Versions versions;
    private final DefinitionLoader loader;
    private final DefinitionRows rows;
    private final DefinitionReader reader = new DefinitionReader();

    RestoreVersion(
            WorkflowAccess access,
            WorkflowChanges changes,
            Versions versions,
            DefinitionLoader loader,
            DefinitionRows rows) {
        this.access = access;
        this.changes = changes;
        this.versions = versions;
        this.loader = loader;
        this.rows = rows;
    }

    /** An edit like any other: at once where edits take effect at once, in the draft where there is one. */
    @Transactional
    public void restore(Caller caller, long workflowId, int number) {
        access.requireEdit(caller, workflowId);
        changes.begin(caller, workflowId, VersionKind.RESTORE);
        String definition =
                versions.definition(workflowId, number).orElseThrow(() -> Refusal.notFound("version", number));
        rows.restore(loader.edited(workflowId).definition(), reader.read(definition));
    }
}
