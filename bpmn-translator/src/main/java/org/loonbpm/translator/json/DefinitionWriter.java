package org.loonbpm.translator.json;

import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Writes a workflow definition as JSON text: one text for one definition, in a fixed order, without defaults. */
public final class DefinitionWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""))
            .withArrayIndenter(INDENTER)
            .withObjectIndenter(INDENTER);

    /** The text from which {@link DefinitionReader} reads an equal definition. */
    public String write(WorkflowDefinition workflow) {
        var root = MAPPER.createObjectNode();
        new ObjectWriter(root)
                .id(workflow.id())
                .text("name", workflow.name())
                .text("description", workflow.description(), "")
                .object("settings", workflow.settings(), WorkflowSettings.DEFAULT, SettingsWriting::settings)
                .objects("fields", workflow.fields(), SettingsWriting::field)
                .objects("states", workflow.states(), GraphWriting::state)
                .objects("transitions", workflow.transitions(), GraphWriting::transition);
        return MAPPER.writer().with(PRINTER).writeValueAsString(root) + "\n";
    }
}
