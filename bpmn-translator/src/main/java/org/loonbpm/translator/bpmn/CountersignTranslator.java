package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.MultiInstanceLoopCharacteristics;
import org.flowable.bpmn.model.UserTask;
import org.loonbpm.translator.definition.State;

/**
 * Translates a state that every participant has to handle into a parallel multi-instance user task.
 *
 * <pre>
 *   Review [everyone: ann, bob]  --Agree--&gt;     becomes     userTask state_7 (one per person)  --transition_3--&gt;
 * </pre>
 *
 * Loonflow leaves such a state only when all chose the same transition. Whether it is decided, the engine answers from the
 * votes; as long as it is not, the tasks stay.
 */
final class CountersignTranslator implements StateTranslator {

    @Override
    public UserTask translate(State state) {
        var task = StateTranslator.named(new UserTask(), state);
        task.setAssignee("${" + EngineContract.VOTER + "}");
        task.setLoopCharacteristics(onePerVoter());
        return task;
    }

    private static MultiInstanceLoopCharacteristics onePerVoter() {
        var loop = new MultiInstanceLoopCharacteristics();
        loop.setSequential(false);
        loop.setInputDataItem(EngineContract.VOTERS);
        loop.setElementVariable(EngineContract.VOTER);
        loop.setCompletionCondition(EngineContract.DECIDED);
        return loop;
    }
}
