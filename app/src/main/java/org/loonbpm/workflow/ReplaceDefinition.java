package org.loonbpm.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.reading.Remark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a workflow what a text says, in one go. What the text names by an id that the workflow has or had stays or comes back
 * under that id, so that tickets and logs know it; what it names otherwise is new; what it leaves out is deleted, states with
 * tickets in them too, as when they are deleted one by one.
 */
@Service
@Transactional
public class ReplaceDefinition {

    private final WorkflowAccess access;
    private final WorkflowChanges changes;
    private final DefinitionLoader loader;
    private final DefinitionRows rows;
    private final SentDefinition sent;
    private final Workflows workflows;
    private final WorkflowPermissions permissions;
    private final WorkflowTranslator translator = new WorkflowTranslator();

    ReplaceDefinition(
            WorkflowAccess access,
            WorkflowChanges changes,
            DefinitionLoader loader,
            DefinitionRows rows,
            SentDefinition sent,
            Workflows workflows,
            WorkflowPermissions permissions) {
        this.access = access;
        this.changes = changes;
        this.loader = loader;
        this.rows = rows;
        this.sent = sent;
        this.workflows = workflows;
        this.permissions = permissions;
    }

    /** What the workflow says now, and what was remarked when the text was read. */
    public record Replaced(WorkflowDefinition definition, List<Remark> remarks) {}

    public Replaced json(Caller caller, long workflowId, String json) {
        access.requireEdit(caller, workflowId);
        changes.begin(caller, workflowId);
        return replace(caller, present(workflowId), DefinitionText.json(json));
    }

    /** Where the drawing says nothing of settings and fields, those of the workflow stay. */
    public Replaced bpmn(Caller caller, long workflowId, String xml) {
        access.requireEdit(caller, workflowId);
        changes.begin(caller, workflowId);
        WorkflowDefinition present = present(workflowId);
        return replace(caller, present, DefinitionText.bpmn(xml, Optional.of(present)));
    }

    private Replaced replace(Caller caller, WorkflowDefinition present, DefinitionText text) {
        ExportWorkflow.bpmn(translator, text.definition());
        WorkflowDefinition wanted = sent.withOwnIds(present, text.definition(), caller.username());
        WorkflowDraft settings = new ImportedDrafts(OutsideReferences.SAME).workflow(wanted);
        WorkflowChecks.check(settings);
        rows.restore(present, wanted);
        workflows.change(present.id(), settings);
        permissions.replace(present.id(), settings.grants());
        return new Replaced(present(present.id()), text.remarks());
    }

    private WorkflowDefinition present(long workflowId) {
        return Objects.requireNonNull(loader.load(Set.of(workflowId)).get(workflowId))
                .definition();
    }
}
