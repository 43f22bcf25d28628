package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.FlowNode;
import org.loonbpm.translator.definition.State;

/**
 * Translates the start state into a user task right behind the start event.
 *
 * <pre>
 *   New   becomes   (start) --start_flow--&gt; [userTask state_1]
 * </pre>
 *
 * A ticket that is sent back waits here with its creator, like in any other state; the start event is
 * {@link ProcessTranslator}'s.
 */
final class StartTranslator implements StateTranslator {

    private final HandledStateTranslator handled = new HandledStateTranslator();

    @Override
    public FlowNode translate(State state) {
        return handled.translate(state);
    }
}
