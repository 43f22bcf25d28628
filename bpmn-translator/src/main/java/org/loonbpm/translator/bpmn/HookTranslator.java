package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.ServiceTask;
import org.loonbpm.translator.definition.State;

/** Translates a state that calls a hook into a service task that records the work, waits, and is triggered by its result. */
final class HookTranslator implements StateTranslator {

    @Override
    public ServiceTask translate(State state) {
        return WaitingServiceTask.of(state, EngineContract.HOOK_WORK);
    }
}
