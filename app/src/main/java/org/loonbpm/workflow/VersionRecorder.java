package org.loonbpm.workflow;

import org.loonbpm.translator.json.DefinitionWriter;
import org.springframework.stereotype.Component;

/** Writes down what a workflow has become. */
@Component
class VersionRecorder {

    private final Workflows workflows;
    private final DefinitionLoader loader;
    private final Versions versions;
    private final DefinitionWriter writer = new DefinitionWriter();

    VersionRecorder(Workflows workflows, DefinitionLoader loader, Versions versions) {
        this.workflows = workflows;
        this.loader = loader;
        this.versions = versions;
    }

    /**
     * A workflow from the time before versions were recorded gets its first one before it is changed.
     *
     * @return whether it is such a one
     */
    boolean recordedFirst(long workflowId) {
        if (versions.hasAny(workflowId)) {
            return false;
        }
        Workflow found = loader.edited(workflowId);
        versions.add(found, VersionKind.FOUND, found.creator(), writer.write(found.definition()));
        return true;
    }

    /** Nothing is written if nothing has become different, or if it is a draft that will be published. */
    void record(long workflowId, String author, VersionKind kind) {
        if (workflows.isPublished(workflowId)) {
            return;
        }
        Workflow edited = loader.edited(workflowId);
        String definition = writer.write(edited.definition());
        var newest = versions.newest(workflowId);
        if (newest.filter(version -> version.definition().equals(definition)).isPresent()) {
            return;
        }
        newest.filter(Versions.Newest::open)
                .filter(version -> kind == VersionKind.EDIT && version.author().equals(author))
                .ifPresentOrElse(
                        version -> versions.amend(edited, version.number(), definition),
                        () -> versions.add(edited, kind, author, definition));
    }
}
