package org.loonbpm.translator.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;

/** The same nodes and flows laid out by ELK as it does by itself: every flow a line of its own, no order of the states to keep. */
final class PlainElk {

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkConnectableShape> shapes = new HashMap<>();

    private PlainElk() {}

    static int crossings(BpmnModel model) {
        return DiagramMetrics.crossings(new PlainElk().routes(model));
    }

    private List<List<GraphicInfo>> routes(BpmnModel model) {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        var process = model.getMainProcess();
        process.findFlowElementsOfType(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .forEach(this::add);
        process.findFlowElementsOfType(BoundaryEvent.class).forEach(this::addTimer);
        var edges = process.findFlowElementsOfType(SequenceFlow.class).stream()
                .map(this::edge)
                .toList();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return edges.stream().map(PlainElk::points).toList();
    }

    private void add(FlowNode flowNode) {
        var size = Sizes.of(flowNode);
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width(), size.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        shapes.put(flowNode.getId(), node);
    }

    private void addTimer(BoundaryEvent event) {
        var port = ElkGraphUtil.createPort((ElkNode) shapes.get(event.getAttachedToRefId()));
        port.setDimensions(Sizes.EVENT, Sizes.EVENT);
        port.setProperty(LayeredOptions.PORT_SIDE, PortSide.SOUTH);
        shapes.put(event.getId(), port);
    }

    private ElkEdge edge(SequenceFlow flow) {
        return ElkGraphUtil.createSimpleEdge(shapes.get(flow.getSourceRef()), shapes.get(flow.getTargetRef()));
    }

    private static List<GraphicInfo> points(ElkEdge edge) {
        var section = edge.getSections().get(0);
        var points = new ArrayList<GraphicInfo>();
        points.add(point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(point(bend.getX(), bend.getY())));
        points.add(point(section.getEndX(), section.getEndY()));
        return points;
    }

    private static GraphicInfo point(double x, double y) {
        var point = new GraphicInfo();
        point.setX(Math.round(x * 100) / 100.0);
        point.setY(Math.round(y * 100) / 100.0);
        return point;
    }
}
