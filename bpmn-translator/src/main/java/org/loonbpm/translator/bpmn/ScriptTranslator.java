package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.ServiceTask;
import org.loonbpm.translator.definition.State;

/** Translates a state that a script handles into a service task that records the work, waits, and is triggered by its result. */
final class ScriptTranslator implements StateTranslator {

    @Override
    public ServiceTask translate(State state) {
        return WaitingServiceTask.of(state, EngineContract.SCRIPT_WORK);
    }
}
