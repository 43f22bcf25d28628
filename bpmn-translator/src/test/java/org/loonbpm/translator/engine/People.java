package org.loonbpm.translator.engine;

import java.util.List;
import org.flowable.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * The bean {@code people}: ann and bob handle everything, unless the ticket says that there is nobody; a countersign is
 * decided when both have voted.
 */
public final class People {

    public @Nullable String assignee(DelegateExecution execution) {
        return null;
    }

    public List<String> candidates(DelegateExecution execution) {
        return execution.hasVariable("nobody") ? List.of() : List.of("ann", "bob");
    }

    public List<String> voters(DelegateExecution execution) {
        return List.of("ann", "bob");
    }

    public boolean decided(DelegateExecution execution) {
        return Integer.valueOf(2).equals(execution.getVariable("nrOfCompletedInstances"));
    }
}
