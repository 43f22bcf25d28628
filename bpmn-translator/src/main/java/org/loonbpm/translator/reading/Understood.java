package org.loonbpm.translator.reading;

import java.util.List;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * The definition that BPMN says.
 *
 * @param remarks what was left out or assumed on the way, to be told; none for an export of ours
 */
public record Understood(WorkflowDefinition definition, List<Remark> remarks) implements Reading {

    public Understood {
        remarks = List.copyOf(remarks);
    }
}
