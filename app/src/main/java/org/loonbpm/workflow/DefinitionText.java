package org.loonbpm.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.DefinitionReader;
import org.loonbpm.translator.json.UnreadableDefinition;
import org.loonbpm.translator.reading.BpmnReader;
import org.loonbpm.translator.reading.Reading;
import org.loonbpm.translator.reading.Refused;
import org.loonbpm.translator.reading.Remark;
import org.loonbpm.translator.reading.Understood;
import org.loonbpm.web.Refusal;

/**
 * A whole workflow as somebody sent it.
 *
 * @param definition with ids that may mean something here or not
 * @param remarks what was left out or assumed when it was read
 */
public record DefinitionText(WorkflowDefinition definition, List<Remark> remarks) {

    private static final int REMARKS_TOLD = 50;

    public DefinitionText {
        remarks = List.copyOf(remarks);
    }

    /** @throws Refusal with the place of what is wrong in the text */
    public static DefinitionText json(String text) {
        try {
            return new DefinitionText(new DefinitionReader().read(text), List.of());
        } catch (UnreadableDefinition unreadable) {
            throw new Refusal("definition_unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    /** @throws Refusal with everything that no workflow can say */
    static DefinitionText bpmn(String xml, Optional<WorkflowDefinition> present) {
        Reading reading = present.map(definition -> new BpmnReader().read(xml, definition))
                .orElseGet(() -> new BpmnReader().read(xml));
        if (reading instanceof Understood understood) {
            return new DefinitionText(understood.definition(), understood.remarks());
        }
        throw new Refusal(
                "bpmn_unreadable",
                ((Refused) reading)
                        .remarks().stream()
                                .limit(REMARKS_TOLD)
                                .map(DefinitionText::told)
                                .collect(Collectors.joining("\n")));
    }

    private static String told(Remark remark) {
        String element = remark.element().isEmpty() ? "" : remark.element() + ", ";
        return "%sline %d: %s".formatted(element, remark.line(), remark.text(Locale.ENGLISH));
    }
}
