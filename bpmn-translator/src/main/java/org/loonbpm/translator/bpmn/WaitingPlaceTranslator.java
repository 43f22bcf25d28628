package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.UserTask;
import org.loonbpm.translator.definition.State;

/**
 * Translates a parallel state whose branches do not fit together into a task of nobody: a ticket waits there, in one place, until
 * somebody mends the workflow or moves the ticket. A gateway would let it run into branches that never meet. Who acts is asked
 * for as of any other task, because that is how a ticket learns where it is; the answer is nobody.
 */
final class WaitingPlaceTranslator implements StateTranslator {

    @Override
    public UserTask translate(State state) {
        return new HandledStateTranslator().translate(state);
    }
}
