package org.loonbpm.platform.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.DefinitionReader;
import org.loonbpm.workflow.ImportReferences;
import org.loonbpm.workflow.ImportWorkflow;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loonflow's leave request and VPN request, read from their definition files. */
@Component
class DemoWorkflows {

    /** As the VPN workflow's file names the department that grants access. */
    private static final long OPERATIONS = 3;

    private final ImportWorkflow importWorkflow;

    DemoWorkflows(ImportWorkflow importWorkflow) {
        this.importWorkflow = importWorkflow;
    }

    /** The ids under which they are stored. */
    record Ids(long leave, long vpn) {}

    Ids store(DemoPeople.Organisation organisation) {
        var references =
                new ImportReferences(Map.of(OPERATIONS, organisation.operations()), Map.of(), Map.of(), Map.of());
        return new Ids(
                importWorkflow.store(definition("leave"), Demo.CREATOR, references),
                importWorkflow.store(definition("vpn"), Demo.CREATOR, references));
    }

    private static WorkflowDefinition definition(String name) {
        try {
            String json = new ClassPathResource("demo/" + name + ".json").getContentAsString(UTF_8);
            return new DefinitionReader().read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
