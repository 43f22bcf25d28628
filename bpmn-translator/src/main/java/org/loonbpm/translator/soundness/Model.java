package org.loonbpm.translator.soundness;

import java.util.List;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** A definition with what several rules ask of it, worked out once. It has a start state, and its ids are unique. */
record Model(WorkflowDefinition workflow, DirectoryFacts directory, BranchConditions conditions, StateSpace space) {

    static Model of(WorkflowDefinition workflow, DirectoryFacts directory) {
        var conditions = new BranchConditions();
        var start = workflow.startState().orElseThrow();
        var space = new StateSpace(workflow.states(), start, Moves.of(workflow, conditions));
        return new Model(workflow, directory, conditions, space);
    }

    List<State> reachable() {
        return workflow.states().stream().filter(space::isReachable).toList();
    }
}
