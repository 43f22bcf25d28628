package org.loonbpm.workflow;

import java.util.Map;
import java.util.Optional;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * A workflow at one revision.
 *
 * @param creator the user name of whoever made it
 * @param stateRows what callers are shown of each state, by state id
 */
public record Workflow(
        long id, long revision, String creator, WorkflowDefinition definition, Map<Long, StateRow> stateRows) {

    public Workflow {
        stateRows = Map.copyOf(stateRows);
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
