package org.loonbpm.workflow;

import java.util.List;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.difference.Difference;
import org.loonbpm.translator.json.DefinitionReader;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a workflow has been, for whoever may edit it. */
@Service
@Transactional(readOnly = true)
public class FindVersions {

    private final WorkflowAccess access;
    private final Workflows workflows;
    private final Versions versions;
    private final Publications publications;
    private final DefinitionLoader loader;
    private final DefinitionReader reader = new DefinitionReader();
    private final WorkflowTranslator translator = new WorkflowTranslator();

    FindVersions(
            WorkflowAccess access,
            Workflows workflows,
            Versions versions,
            Publications publications,
            DefinitionLoader loader) {
        this.access = access;
        this.workflows = workflows;
        this.versions = versions;
        this.publications = publications;
        this.loader = loader;
    }

    /** The newest first. */
    public Page<SavedVersion> of(Caller caller, long workflowId, PageRequest page) {
        access.requireEdit(caller, workflowId);
        return versions.page(workflowId, page);
    }

    /**
     * One version.
     *
     * @param definition canonical JSON
     * @param difference from the version before; of the first one, from an empty workflow
     */
    public record Compared(SavedVersion version, String definition, Difference difference) {}

    public Compared one(Caller caller, long workflowId, int number) {
        access.requireEdit(caller, workflowId);
        SavedVersion version = versions.find(workflowId, number).orElseThrow(() -> Refusal.notFound("version", number));
        String definition = definition(workflowId, number);
        WorkflowDefinition after = reader.read(definition);
        WorkflowDefinition before = number == 1 ? empty(after.id()) : reader.read(definition(workflowId, number - 1));
        return new Compared(version, definition, Difference.between(before, after));
    }

    /**
     * What the draft of a workflow in published mode changes.
     *
     * @param published the number of the version that is published
     */
    public record Draft(int published, Difference difference) {}

    public Draft draft(Caller caller, long workflowId) {
        access.requireEdit(caller, workflowId);
        Long revision = workflows.get(workflowId).publishedRevision();
        if (revision == null) {
            throw PublishWorkflow.notInPublishedMode();
        }
        Publications.Published published = publications.published(workflowId, revision);
        WorkflowDefinition draft = loader.edited(workflowId).definition();
        WorkflowDefinition version = DefinitionLoader.withAccessOf(draft, reader.read(published.definition()));
        return new Draft(published.number(), Difference.between(version, draft));
    }

    /**
     * BPMN 2.0 XML of a version, laid out.
     *
     * @throws Refusal if no process can be made of it
     */
    public String bpmn(Caller caller, long workflowId, int number) {
        access.requireEdit(caller, workflowId);
        return ExportWorkflow.bpmn(translator, reader.read(definition(workflowId, number)));
    }

    private static WorkflowDefinition empty(long workflowId) {
        return new WorkflowDefinition(workflowId, "", "", List.of(), List.of(), List.of(), WorkflowSettings.DEFAULT);
    }

    private String definition(long workflowId, int number) {
        return versions.definition(workflowId, number).orElseThrow(() -> Refusal.notFound("version", number));
    }
}
