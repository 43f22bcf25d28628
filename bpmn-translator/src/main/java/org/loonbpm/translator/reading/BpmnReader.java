package org.loonbpm.translator.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.bpmn.XmlText;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.reading.SafeXml.RefusedText;

/**
 * Reads BPMN 2.0: an export of ours gives the very definition it was made of; one that was changed in another tool gives that
 * definition with the changes; a drawing of somebody else's gives a new definition, if it keeps to the subset that
 * {@code docs/mapping.md} describes. Stateless.
 */
public final class BpmnReader {

    /** What is drawn anew into a workflow that there is must not be taken for a row that it once had. */
    private static final long BEYOND_ALL_ROWS = 1L << 52;

    public Reading read(String xml) {
        return read(bytes(xml), Optional.empty());
    }

    /** Reads a drawing of a workflow that there is: what it says nothing of, settings and fields, stays as it is there. */
    public Reading read(String xml, WorkflowDefinition present) {
        return read(bytes(xml), Optional.of(present));
    }

    /** Reads text in the encoding that it declares. */
    public Reading read(byte[] xml) {
        return read(xml, Optional.empty());
    }

    /** The text is decoded already: whatever encoding it declares is no longer true. */
    private static byte[] bytes(String xml) {
        return xml.replaceFirst("\\A\\uFEFF?<\\?xml[^>]*\\?>", "").getBytes(StandardCharsets.UTF_8);
    }

    private static Reading read(byte[] xml, Optional<WorkflowDefinition> present) {
        try {
            return definitions(SafeXml.parse(xml), present);
        } catch (RefusedText refused) {
            return new Refused(List.of(refused.remark()));
        }
    }

    private static Reading definitions(XmlElement root, Optional<WorkflowDefinition> present) {
        var remarks = new Remarks();
        if (!root.isBpmn("definitions")) {
            remarks.add(RemarkCode.NO_BPMN, root, root.name());
            return new Refused(remarks.all());
        }
        root.bpmn("collaboration")
                .forEach(collaboration -> collaboration
                        .bpmn("messageFlow")
                        .forEach(flow -> remarks.add(RemarkCode.IGNORED, flow, flow.name())));
        var processes = root.bpmn("process").filter(BpmnReader::hasNodes).toList();
        if (processes.isEmpty()) {
            remarks.add(RemarkCode.NO_PROCESS, root);
            return new Refused(remarks.all());
        }
        processes.stream().skip(1).forEach(process -> remarks.add(RemarkCode.SEVERAL_PROCESSES, process));
        var definition = process(processes.get(0), present, remarks);
        if (definition.isEmpty() || remarks.refuse()) {
            return new Refused(remarks.all());
        }
        return new Understood(definition.get(), remarks.all());
    }

    private static boolean hasNodes(XmlElement process) {
        return process.children().stream()
                .anyMatch(child -> child.isBpmn()
                        && !List.of("documentation", "extensionElements", "laneSet")
                                .contains(child.name()));
    }

    private static Optional<WorkflowDefinition> process(
            XmlElement process, Optional<WorkflowDefinition> present, Remarks remarks) {
        var extensions = new Extensions(process, remarks);
        var graph = GraphReading.read(process, remarks);
        var carried = extensions.definition();
        var exported = new Exported(carried, graph);
        if (exported.isUnchanged()) {
            return carried;
        }
        return StartReading.of(graph, extensions, remarks)
                .map(start -> merged(process, graph, extensions, exported, start, present, remarks));
    }

    private static WorkflowDefinition merged(
            XmlElement process,
            ProcessGraph graph,
            Extensions extensions,
            Exported exported,
            StartReading start,
            Optional<WorkflowDefinition> present,
            Remarks remarks) {
        var base = extensions.workflow().or(() -> present);
        long before = present.isPresent() ? BEYOND_ALL_ROWS : 0;
        var forms = new FormReading(base.map(WorkflowDefinition::fields).orElse(List.of()), remarks);
        graph.nodes(Node.Kind.START).forEach(node -> forms.read(node.element()));
        graph.states().forEach(node -> forms.read(node.element()));
        var people = new PeopleReading(forms, remarks, start.initiator());
        var states = new StatesReading(graph, extensions, remarks, forms, people, start.node(), before);
        var known = extensions.definition().map(WorkflowDefinition::transitions).orElse(List.of());
        var transitions = new TransitionsReading(
                graph,
                extensions,
                states,
                remarks,
                new ConditionReading(known, remarks),
                exported::isUnchanged,
                before);
        return new WorkflowDefinition(
                base.map(WorkflowDefinition::id)
                        .orElseGet(() -> BpmnIds.idIn(process.id(), "workflow").orElse(1)),
                name(process, base),
                description(process, base),
                states.read(),
                transitions.read(),
                forms.fields(),
                base.map(WorkflowDefinition::settings).orElse(WorkflowSettings.DEFAULT));
    }

    private static String name(XmlElement process, Optional<WorkflowDefinition> base) {
        var written = process.attribute("name").isEmpty() ? process.id() : process.attribute("name");
        return base.map(WorkflowDefinition::name)
                .filter(name -> XmlText.name(name).equals(process.attribute("name")))
                .orElse(written);
    }

    private static String description(XmlElement process, Optional<WorkflowDefinition> base) {
        var written =
                process.bpmn("documentation").map(XmlElement::text).findFirst().orElse("");
        return base.map(WorkflowDefinition::description)
                .filter(description -> XmlText.prose(description).strip().equals(written))
                .orElse(written);
    }
}
