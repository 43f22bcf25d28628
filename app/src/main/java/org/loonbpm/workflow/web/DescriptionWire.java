package org.loonbpm.workflow.web;

import java.util.List;
import org.loonbpm.workflow.DescribeWorkflow.Description;
import org.loonbpm.workflow.SavedTransition;

/** Enough of a workflow to draw it. */
record DescriptionWire(
        Basic workflowBasicInfo, List<StateWire.Brief> workflowStateInfo, List<Edge> workflowTransitionInfo) {

    static DescriptionWire of(Description description) {
        return new DescriptionWire(
                new Basic(description.workflow().id(), description.workflow().name()),
                description.states().stream().map(StateWire.Brief::of).toList(),
                description.transitions().stream().map(Edge::of).toList());
    }

    record Basic(long id, String name) {}

    record Edge(
            long id,
            String name,
            long sourceStateId,
            long destinationStateId,
            String conditionExpression,
            int attributeTypeId,
            int timer) {

        static Edge of(SavedTransition transition) {
            return new Edge(
                    transition.id(),
                    transition.name(),
                    transition.sourceStateId(),
                    transition.destinationStateId(),
                    transition.conditionExpression(),
                    transition.attributeTypeId(),
                    transition.timer());
        }
    }
}
