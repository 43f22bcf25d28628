package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.UserTask;
import org.loonbpm.translator.definition.State;

/**
 * Translates a parallel state whose branches do not fit together into a task of nobody: a ticket waits there, in one place, until
 * somebody mends the workflow or moves the ticket. A gateway would let it run into branches that never meet.
 */
final class WaitingPlaceTranslator implements StateTranslator {

    @Override
    public UserTask translate(State state) {
        return StateTranslator.named(new UserTask(), state);
    }
}
