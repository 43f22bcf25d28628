package org.loonbpm.translator.engine;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.ExecutionListener;

/** The bean {@code timerElapsed}: remembers which flow was taken by time. */
public final class TimerElapsed implements ExecutionListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable("elapsed", execution.getCurrentFlowElement().getId());
    }
}
