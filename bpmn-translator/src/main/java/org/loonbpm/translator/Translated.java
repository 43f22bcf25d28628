package org.loonbpm.translator;

import java.util.List;
import org.loonbpm.translator.validation.Problem;

/**
 * A workflow as BPMN.
 *
 * @param processKey the id of the process
 * @param bpmnXml the whole definition as BPMN 2.0, to be shown and exported
 * @param deployableXml what the engine needs of it
 * @param topologyHash equal for definitions that need no new deployment; see {@link org.loonbpm.translator.bpmn.Topology}
 * @param warnings everything found wrong that tickets can run with, unreadable conditions included
 */
public record Translated(
        String processKey, String bpmnXml, String deployableXml, String topologyHash, List<Problem> warnings)
        implements Translation {

    public Translated {
        warnings = List.copyOf(warnings);
    }
}
