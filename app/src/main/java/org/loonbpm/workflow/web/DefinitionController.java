package org.loonbpm.workflow.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.DefinitionWriter;
import org.loonbpm.web.Answer;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.CheckWorkflow;
import org.loonbpm.workflow.DefinitionText;
import org.loonbpm.workflow.ExportWorkflow;
import org.loonbpm.workflow.ImportReferences;
import org.loonbpm.workflow.ImportText;
import org.loonbpm.workflow.ReplaceDefinition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole workflows as texts: to keep them as files, to change them in other tools, to bring them back. */
@RestController
@RequestMapping("/api/v1.0/workflows")
class DefinitionController {

    private static final String BPMN = "bpmn_xml";

    private final ExportWorkflow export;
    private final ReplaceDefinition replace;
    private final ImportText importing;
    private final CheckWorkflow check;
    private final JsonMapper json;
    private final DefinitionWriter writer = new DefinitionWriter();

    DefinitionController(
            ExportWorkflow export,
            ReplaceDefinition replace,
            ImportText importing,
            CheckWorkflow check,
            JsonMapper json) {
        this.export = export;
        this.replace = replace;
        this.importing = importing;
        this.check = check;
        this.json = json;
    }

    @GetMapping("/{workflowId}/definition")
    Answer definition(Caller caller, @PathVariable long workflowId) {
        return Answer.of(tree(export.definition(caller, workflowId)));
    }

    @PutMapping("/{workflowId}/definition")
    Answer replace(Caller caller, @PathVariable long workflowId, JsonBody body) {
        return replaced(replace.json(caller, workflowId, body.notEmpty().json().toString()));
    }

    @GetMapping("/{workflowId}/bpmn")
    Answer bpmn(Caller caller, @PathVariable long workflowId) {
        return Answer.of(Map.of(BPMN, export.bpmn(caller, workflowId)));
    }

    @PutMapping("/{workflowId}/bpmn")
    Answer replaceBpmn(Caller caller, @PathVariable long workflowId, JsonBody body) {
        return replaced(replace.bpmn(caller, workflowId, body.only(BPMN).text(BPMN)));
    }

    @PostMapping("/import")
    Answer create(Caller caller, JsonBody body) {
        body.only("definition", BPMN, "references");
        DefinitionText text = body.value("definition")
                .map(definition -> DefinitionText.json(definition.toString()))
                .orElseGet(() -> importing.read(caller, body.text(BPMN)));
        long workflowId = importing.store(caller, text, body.value("references").map(DefinitionController::references));
        WorkflowDefinition stored = export.definition(caller, workflowId);
        return Answer.of(new DefinitionWire.Imported(
                workflowId, tree(stored), CheckWire.of(check.check(stored)), DefinitionWire.Told.of(text.remarks())));
    }

    private Answer replaced(ReplaceDefinition.Replaced replaced) {
        return Answer.of(new DefinitionWire.Replaced(
                tree(replaced.definition()),
                CheckWire.of(check.check(replaced.definition())),
                DefinitionWire.Told.of(replaced.remarks())));
    }

    /** As the canonical JSON says it: the same keys in the same order. */
    private JsonNode tree(WorkflowDefinition definition) {
        return json.readTree(writer.write(definition));
    }

    private static ImportReferences references(JsonNode references) {
        if (!references.isObject()) {
            throw Refusal.invalid("references must be an object such as {\"roles\": {\"3\": 5}}");
        }
        new JsonBody(references).only("departments", "roles", "scripts", "notices");
        return new ImportReferences(
                ids(references, "departments"),
                ids(references, "roles"),
                ids(references, "scripts"),
                ids(references, "notices"));
    }

    private static Map<Long, Long> ids(JsonNode references, String kind) {
        JsonNode ids = references.path(kind);
        if (!ids.isMissingNode() && !ids.isObject()) {
            throw Refusal.invalid("references.%s must be an object such as {\"3\": 5}".formatted(kind));
        }
        return ids.properties().stream()
                .collect(Collectors.toMap(
                        entry -> id(entry.getKey(), kind),
                        entry -> id(entry.getValue().asString(""), kind)));
    }

    private static Long id(String text, String kind) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException other) {
            throw Refusal.invalid("references.%s must give each id an id, not '%s'".formatted(kind, text));
        }
    }
}
