package org.loonbpm.workflow;

import java.util.Map;
import java.util.Optional;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.parallel.Blocks;

/**
 * A workflow at one revision.
 *
 * @param access the revision of its name, description, and who may see and do what
 * @param creator the user name of whoever made it
 * @param stateRows what callers are shown of each state, by state id
 * @param viewsAsLoonflow whether who may see its tickets is decided as a real Loonflow does, not as it documents: details
 *     not by permission, the trail to everybody; so for workflows that were taken over
 * @param blocks its parallel branches, found once and not for each ticket
 */
public record Workflow(
        long id,
        long revision,
        long access,
        String creator,
        WorkflowDefinition definition,
        Map<Long, StateRow> stateRows,
        boolean viewsAsLoonflow,
        Blocks blocks) {

    public Workflow {
        stateRows = Map.copyOf(stateRows);
    }

    Workflow(
            long id,
            long revision,
            long access,
            String creator,
            WorkflowDefinition definition,
            Map<Long, StateRow> stateRows,
            boolean viewsAsLoonflow) {
        this(id, revision, access, creator, definition, stateRows, viewsAsLoonflow, Blocks.of(definition));
    }

    public String name() {
        return definition.name();
    }

    public Optional<State> state(long stateId) {
        return definition.state(stateId);
    }

    public Optional<Transition> transition(long transitionId) {
        return definition.transition(transitionId);
    }
}
