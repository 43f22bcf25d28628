package org.loonbpm.translator.validation;

import java.util.List;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Something that is expected of every definition. */
public interface DefinitionRule {

    /** Whatever does not fit; nothing if all is well. */
    List<Problem> check(WorkflowDefinition workflow);
}
