package org.loonbpm.translator.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.loonbpm.translator.bpmn.BpmnText;
import org.loonbpm.translator.bpmn.ProcessTranslator;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.reading.SafeXml.RefusedText;
import org.loonbpm.translator.validation.DefinitionCheck;

/**
 * Compares a process with what the definition in its loon: elements would be exported as, to find out what was changed since.
 */
final class Exported {

    private final Map<String, List<String>> before;
    private final Map<String, List<String>> now;

    Exported(Optional<WorkflowDefinition> definition, ProcessGraph graph) {
        this.before = definition.map(Exported::meaning).orElse(Map.of());
        this.now = graph.meaning();
    }

    private static Map<String, List<String>> meaning(WorkflowDefinition definition) {
        if (!DefinitionCheck.blocking(definition).isEmpty()) {
            return Map.of();
        }
        var xml = BpmnText.of(new ProcessTranslator().translate(definition));
        try {
            var definitions = SafeXml.parse(xml.getBytes(StandardCharsets.UTF_8));
            var process = definitions.bpmn("process").findFirst().orElseThrow();
            return GraphReading.read(process, new Remarks()).meaning();
        } catch (RefusedText impossible) {
            throw new IllegalStateException("what was just written is readable", impossible);
        }
    }

    /** Whether the drawing says what its loon: elements say. */
    boolean isUnchanged() {
        return !before.isEmpty() && before.equals(now);
    }

    /** Whether the flow and everything behind it that belongs to its transition is as it was exported. */
    boolean isUnchanged(Flow flow) {
        return part(before, flow).equals(part(now, flow)) && before.containsKey(flow.id());
    }

    private static Map<String, List<String>> part(Map<String, List<String>> meaning, Flow flow) {
        var part = new TreeMap<String, List<String>>();
        meaning.forEach((id, said) -> {
            if (id.equals(flow.id()) || id.startsWith(flow.id() + "_")) {
                part.put(id, said);
            }
        });
        return part;
    }
}
