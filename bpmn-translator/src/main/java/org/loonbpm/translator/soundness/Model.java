package org.loonbpm.translator.soundness;

import java.util.List;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.parallel.Blocks;
import org.loonbpm.translator.validation.Step;

/** A definition with what several rules ask of it, worked out once. It has a start state, and its ids are unique. */
record Model(
        WorkflowDefinition workflow,
        DirectoryFacts directory,
        BranchConditions conditions,
        Blocks blocks,
        StateSpace space) {

    /** Which fields may be empty depends on the runs that there are, and these on which branches can be taken. */
    static Model of(WorkflowDefinition workflow, DirectoryFacts directory) {
        var blocks = Blocks.of(workflow);
        var anyFieldEmpty = BranchConditions.of(workflow);
        var writes = new FieldWrites(space(workflow, anyFieldEmpty, blocks));
        var conditions = anyFieldEmpty.knowing((transition, key) -> workflow.state(transition.sourceStateId())
                .filter(source -> writes.emptyRun(key, source, transition).isEmpty())
                .isEmpty());
        return new Model(workflow, directory, conditions, blocks, space(workflow, conditions, blocks));
    }

    private static StateSpace space(WorkflowDefinition workflow, BranchConditions conditions, Blocks blocks) {
        var start = workflow.startState().orElseThrow();
        return new StateSpace(workflow.states(), start, Moves.of(workflow, conditions, blocks), blocks);
    }

    List<State> reachable() {
        return workflow.states().stream().filter(space::isReachable).toList();
    }

    /** The shortest run that takes the transition; empty if there is none. */
    List<Step> runThrough(Transition transition) {
        return workflow.state(transition.sourceStateId())
                .map(source -> StateSpace.withLast(space.runTo(source), transition))
                .orElse(List.of());
    }
}
