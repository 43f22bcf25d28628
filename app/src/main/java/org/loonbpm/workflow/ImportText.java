package org.loonbpm.workflow;

import java.util.Optional;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.WorkflowTranslator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new workflow of a text that somebody sent. */
@Service
@Transactional
public class ImportText {

    private final WorkflowAccess access;
    private final ImportWorkflow importing;
    private final WorkflowTranslator translator = new WorkflowTranslator();

    ImportText(WorkflowAccess access, ImportWorkflow importing) {
        this.access = access;
        this.importing = importing;
    }

    /**
     * Stores what the text says under ids of its own.
     *
     * @param references what ids of departments, roles, scripts and notices stand for here; none: they are this server's own
     * @return the id of the new workflow
     */
    public long store(Caller caller, DefinitionText text, Optional<ImportReferences> references) {
        access.requireWorkflowAdministrator(caller);
        ExportWorkflow.bpmn(translator, text.definition());
        OutsideReferences outside = references.isPresent() ? references.get() : OutsideReferences.SAME;
        return importing.store(text.definition(), caller.username(), outside);
    }

    /** The definition that a drawing says. */
    public DefinitionText read(Caller caller, String bpmnXml) {
        access.requireWorkflowAdministrator(caller);
        return DefinitionText.bpmn(bpmnXml, Optional.empty());
    }
}
