package org.loonbpm.translator.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;

/**
 * Places a process from left to right in layers, with flows at right angles.
 *
 * <p>Nodes are given in the order of the states, which the layers follow, so that the start comes first and flows back are
 * seen to go back. Timers sit on the lower side of their task.
 */
public final class LayeredLayout {

    static {
        // ELK copies default values of options by kind; the kinds are registered here
        LayoutMetaDataService.getInstance();
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkConnectableShape> shapes = new LinkedHashMap<>();
    private final Map<String, List<ElkEdge>> routes = new LinkedHashMap<>();
    private final Map<String, SharedLine> lines = new HashMap<>();
    private final BpmnModel model;

    private LayeredLayout(BpmnModel model) {
        this.model = model;
    }

    /** Gives every node and flow of the process its place in the model's diagram. */
    public static void place(BpmnModel model) {
        var layout = new LayeredLayout(model);
        layout.describe();
        new LayeredLayoutProvider().layout(layout.graph, new BasicProgressMonitor());
        new Diagram(model).draw(layout.shapes, layout.routes);
    }

    private void describe() {
        setOptions();
        var process = model.getMainProcess();
        List<FlowNode> nodes = process.findFlowElementsOfType(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .toList();
        Map<String, List<SequenceFlow>> sharing = FlowsBack.sharingLines(model, nodes);
        nodes.forEach(node -> {
            addNode(node);
            sharing.getOrDefault(node.getId(), List.of()).forEach(this::addToLine);
        });
        process.findFlowElementsOfType(BoundaryEvent.class).forEach(this::addTimer);
        process.findFlowElementsOfType(SequenceFlow.class).forEach(this::addEdge);
    }

    private void setOptions() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(40));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 50.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 25.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
    }

    private void addNode(FlowNode flowNode) {
        var size = Sizes.of(flowNode);
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width(), size.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        shapes.put(flowNode.getId(), node);
        if (!(flowNode instanceof Activity)
                && flowNode.getName() != null
                && !flowNode.getName().isEmpty()) {
            var label = ElkGraphUtil.createLabel(flowNode.getName(), node);
            var room = Sizes.ofLabel(flowNode.getName());
            label.setDimensions(room.width(), room.height());
            node.setProperty(LayeredOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
        }
    }

    private void addTimer(BoundaryEvent event) {
        var task = (ElkNode) shape(event.getAttachedToRefId());
        var port = ElkGraphUtil.createPort(task);
        port.setDimensions(Sizes.EVENT, Sizes.EVENT);
        port.setProperty(LayeredOptions.PORT_SIDE, PortSide.SOUTH);
        port.setProperty(LayeredOptions.PORT_BORDER_OFFSET, -Sizes.EVENT / 2);
        shapes.put(event.getId(), port);
    }

    /** The node before it in the order comes earlier on the line, so that the line runs back through all of them. */
    private void addToLine(SequenceFlow flow) {
        lines.computeIfAbsent(flow.getTargetRef(), target -> new SharedLine(graph, shape(target)))
                .join(flow.getId());
    }

    private void addEdge(SequenceFlow flow) {
        var line = lines.get(flow.getTargetRef());
        List<ElkEdge> shared = line == null ? List.of() : line.after(flow.getId());
        var end = shared.isEmpty()
                ? shape(flow.getTargetRef())
                : shared.get(0).getSources().get(0);
        var edge = ElkGraphUtil.createSimpleEdge(shape(flow.getSourceRef()), end);
        if (flow.getName() != null && !flow.getName().isEmpty()) {
            var label = ElkGraphUtil.createLabel(flow.getName(), edge);
            var size = Sizes.ofLabel(flow.getName());
            label.setDimensions(size.width(), size.height());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        routes.put(flow.getId(), Stream.concat(Stream.of(edge), shared.stream()).toList());
    }

    private ElkConnectableShape shape(String id) {
        var shape = shapes.get(id);
        if (shape == null) {
            throw new IllegalArgumentException("no node has the id " + id);
        }
        return shape;
    }
}
