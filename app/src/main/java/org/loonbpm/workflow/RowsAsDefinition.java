package org.loonbpm.workflow;

import java.util.List;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Definitions made of rows, whether these are in our database or in that of a Loonflow that is to be taken over. */
public final class RowsAsDefinition {

    private RowsAsDefinition() {}

    /** It never fails: what cannot be read is as if the column had its default. Without deleted rows. */
    public static WorkflowDefinition definition(
            SavedWorkflow row,
            List<SavedState> states,
            List<SavedTransition> transitions,
            List<SavedCustomField> fields,
            Grants grants) {
        return new WorkflowDefinition(
                row.id(),
                row.name(),
                row.description(),
                states.stream().map(DefinitionMapper::state).toList(),
                transitions.stream().map(DefinitionMapper::transition).toList(),
                fields.stream().map(DefinitionMapper::field).toList(),
                DefinitionMapper.settings(row, grants));
    }
}
