package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.ServiceTask;
import org.loonbpm.translator.definition.State;

/**
 * A triggerable service task: its delegate is called in the transaction that enters the state, and the ticket waits there.
 *
 * <p>So no transaction is open while the work is done, and an early answer finds the ticket already waiting.
 */
final class WaitingServiceTask {

    private WaitingServiceTask() {}

    static ServiceTask of(State state, String delegate) {
        var task = StateTranslator.named(new ServiceTask(), state);
        task.setImplementationType(ImplementationType.IMPLEMENTATION_TYPE_DELEGATEEXPRESSION);
        task.setImplementation(delegate);
        task.setTriggerable(true);
        return task;
    }
}
