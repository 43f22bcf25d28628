package org.loonbpm.workflow;

import java.util.stream.Collectors;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.Rejected;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.Translation;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A whole workflow as text, for whoever may edit it: to be kept, compared, and changed in other tools. */
@Service
@Transactional(readOnly = true)
public class ExportWorkflow {

    private final WorkflowAccess access;
    private final WorkflowCatalog catalog;
    private final WorkflowTranslator translator = new WorkflowTranslator();

    ExportWorkflow(WorkflowAccess access, WorkflowCatalog catalog) {
        this.access = access;
        this.catalog = catalog;
    }

    /** As it is edited; in published mode that is the draft. */
    public WorkflowDefinition definition(Caller caller, long workflowId) {
        access.requireEdit(caller, workflowId);
        return catalog.edited(workflowId).definition();
    }

    /** BPMN 2.0 XML that says everything, laid out. */
    public String bpmn(Caller caller, long workflowId) {
        return bpmn(translator, definition(caller, workflowId));
    }

    /** @throws Refusal if no process can be made of the definition */
    static String bpmn(WorkflowTranslator translator, WorkflowDefinition definition) {
        Translation translation = translator.translate(definition);
        if (translation instanceof Rejected rejected) {
            throw refusal(rejected);
        }
        return ((Translated) translation).bpmnXml();
    }

    private static Refusal refusal(Rejected rejected) {
        return new Refusal(
                "no_process",
                rejected.problems().stream()
                        .map(problem -> problem.element() + ": " + problem.message())
                        .collect(Collectors.joining("\n")));
    }
}
