package org.loonbpm.translator.engine;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** The beans {@code scriptWork} and {@code hookWork}: remember where work was asked for. */
public final class RecordedWork implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("worked_in", execution.getCurrentActivityId());
    }
}
