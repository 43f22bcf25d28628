package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.MultiInstanceLoopCharacteristics;
import org.flowable.bpmn.model.UserTask;
import org.loonbpm.translator.definition.State;

/**
 * Translates a state that every participant has to handle into a multi-instance user task: a parallel one, or a sequential one
 * where they act one after another.
 *
 * <pre>
 *   Review [everyone: ann, bob]  --Agree--&gt;     becomes     userTask state_7 (one per person)  --transition_3--&gt;
 * </pre>
 *
 * Loonflow leaves such a state only when all chose the same transition; a state may say otherwise. Whether it is decided, the engine answers from the
 * votes; as long as it is not, the tasks stay.
 */
final class CountersignTranslator implements StateTranslator {

    @Override
    public UserTask translate(State state) {
        var task = StateTranslator.named(new UserTask(), state);
        task.setAssignee("${" + EngineContract.VOTER + "}");
        task.setLoopCharacteristics(onePerVoter(state));
        return task;
    }

    private static MultiInstanceLoopCharacteristics onePerVoter(State state) {
        var loop = new MultiInstanceLoopCharacteristics();
        loop.setSequential(state.countersign().ordered());
        loop.setInputDataItem(EngineContract.VOTERS);
        loop.setElementVariable(EngineContract.VOTER);
        loop.setCompletionCondition(EngineContract.DECIDED);
        return loop;
    }
}
