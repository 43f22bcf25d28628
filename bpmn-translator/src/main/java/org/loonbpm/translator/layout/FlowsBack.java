package org.loonbpm.translator.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;

/**
 * Flows back that share a line because many lead to the same node, such as all refusals to the start of a long workflow. A line
 * for each would fill the picture, and placing them all takes time that grows with the square of the workflow's length.
 */
final class FlowsBack {

    private static final int MOST_LINES = 3;

    private final BpmnModel model;
    private final Map<String, Integer> order = new HashMap<>();

    private FlowsBack(BpmnModel model, List<FlowNode> nodes) {
        this.model = model;
        nodes.forEach(node -> order.put(node.getId(), order.size()));
    }

    /**
     * @param nodes in the order in which they are placed, without timers
     * @return the flows that share a line with others, by the node that they leave, itself or by its timer
     */
    static Map<String, List<SequenceFlow>> sharingLines(BpmnModel model, List<FlowNode> nodes) {
        var back = new FlowsBack(model, nodes);
        return model.getMainProcess().findFlowElementsOfType(SequenceFlow.class).stream()
                .filter(back::leadsBack)
                .collect(Collectors.groupingBy(SequenceFlow::getTargetRef))
                .values()
                .stream()
                .filter(flows -> flows.size() > MOST_LINES)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(SequenceFlow::getId))
                .collect(Collectors.groupingBy(back::leaves));
    }

    private boolean leadsBack(SequenceFlow flow) {
        return place(leaves(flow)) > place(flow.getTargetRef());
    }

    private int place(String node) {
        return order.getOrDefault(node, -1);
    }

    private String leaves(SequenceFlow flow) {
        return model.getFlowElement(flow.getSourceRef()) instanceof BoundaryEvent timer
                ? timer.getAttachedToRefId()
                : flow.getSourceRef();
    }
}
