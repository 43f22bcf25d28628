package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.FlowableListener;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.loonbpm.translator.definition.Transition;

/**
 * A transition that is taken by itself after a while: an interrupting boundary timer on the task of its state.
 *
 * <p>Its flow does not pass through a request, so a listener on it tells the ticket what happened.
 */
final class TimerEvents {

    private TimerEvents() {}

    static BoundaryEvent timer(Process process, Transition transition) {
        var definition = new TimerEventDefinition();
        definition.setTimeDuration("PT%dS".formatted(transition.timerSeconds()));
        var task = (Activity) process.getFlowElement(BpmnIds.state(transition.sourceStateId()));
        var event = new BoundaryEvent();
        event.setId(BpmnIds.timer(transition));
        event.setName(inWords(transition.timerSeconds()));
        event.setAttachedToRef(task);
        event.setAttachedToRefId(task.getId());
        event.setCancelActivity(true);
        event.addEventDefinition(definition);
        task.getBoundaryEvents().add(event);
        return event;
    }

    private static String inWords(int seconds) {
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + " d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + " h";
        }
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    static FlowableListener elapsedListener() {
        var listener = new FlowableListener();
        listener.setEvent("take");
        listener.setImplementationType(ImplementationType.IMPLEMENTATION_TYPE_DELEGATEEXPRESSION);
        listener.setImplementation(EngineContract.TIMER_ELAPSED);
        return listener;
    }
}
