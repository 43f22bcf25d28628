package org.loonbpm.engine;

import java.util.function.Supplier;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.api.FlowableTaskAlreadyClaimedException;
import org.flowable.engine.ManagementService;
import org.loonbpm.translator.condition.ConditionFailure;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Calls of the engine: each as one command, however many of its services it uses, so that what is read or written twice
 * reaches the database once. What the engine could not do is said in the callers' words; the transaction is lost either way.
 */
@Component
class EngineCalls {

    private final ManagementService management;

    EngineCalls(ManagementService management) {
        this.management = management;
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return work;
        });
    }

    <T> T call(Supplier<T> work) {
        try {
            return management.executeCommand(context -> work.get());
        } catch (FlowableException | org.flowable.common.engine.impl.javax.el.ELException fault) {
            throw refusal(fault);
        }
    }

    private static RuntimeException refusal(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof ConditionFailure condition) {
                return new Refusal("condition_failed", "a condition cannot be decided: " + condition.getMessage());
            }
        }
        if (fault instanceof FlowableOptimisticLockingException
                || fault instanceof FlowableTaskAlreadyClaimedException
                || fault instanceof FlowableObjectNotFoundException
                || String.valueOf(fault.getMessage()).contains("should not be signalled before complete")) {
            return new Refusal("state_changed", "somebody else has just handled this ticket; read it again");
        }
        if (String.valueOf(fault.getMessage()).contains("No outgoing sequence flow")) {
            return new Refusal(
                    "no_way_on",
                    "no condition of this transition holds and it names no other destination; the ticket stays where it is");
        }
        return fault;
    }
}
