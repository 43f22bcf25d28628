package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.EndEvent;
import org.loonbpm.translator.definition.State;

/** Translates an end state into an end event. */
final class EndTranslator implements StateTranslator {

    @Override
    public EndEvent translate(State state) {
        return StateTranslator.named(new EndEvent(), state);
    }
}
