package org.loonbpm.translator.layout;

import java.util.ArrayList;
import java.util.Map;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.ElkShape;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;

/** Writes places into a model's diagram, in whole units. */
final class Diagram {

    private final BpmnModel model;

    Diagram(BpmnModel model) {
        this.model = model;
    }

    void draw(Map<String, ElkConnectableShape> shapes, Map<String, ElkEdge> edges) {
        shapes.forEach(this::drawShape);
        edges.forEach(this::drawEdge);
    }

    private void drawShape(String id, ElkConnectableShape shape) {
        double left = shape instanceof ElkPort port ? port.getParent().getX() : 0;
        double top = shape instanceof ElkPort port ? port.getParent().getY() : 0;
        var place = box(left + shape.getX(), top + shape.getY(), shape);
        model.addGraphicInfo(id, place);
        if (shape instanceof ElkPort) {
            labelTimer(id, place);
        }
        shape.getLabels()
                .forEach(label -> model.addLabelGraphicInfo(
                        id, box(shape.getX() + label.getX(), shape.getY() + label.getY(), label)));
    }

    /** Beside a timer: its flow goes down. */
    private void labelTimer(String id, GraphicInfo event) {
        var size = Sizes.ofLabel(model.getFlowElement(id).getName());
        double x = event.getX() + Sizes.EVENT + Sizes.GAP;
        double y = event.getY() + Sizes.EVENT / 2 + Sizes.GAP;
        model.addLabelGraphicInfo(id, box(x, y, size.width(), size.height()));
    }

    private void drawEdge(String id, ElkEdge edge) {
        var section = edge.getSections().get(0);
        var points = new ArrayList<GraphicInfo>();
        points.add(point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(point(bend.getX(), bend.getY())));
        points.add(point(section.getEndX(), section.getEndY()));
        var flow = (SequenceFlow) model.getFlowElement(id);
        touch(flow.getSourceRef(), points.get(0));
        touch(flow.getTargetRef(), points.get(points.size() - 1));
        model.addFlowGraphicInfoList(id, points);
        edge.getLabels().forEach(label -> model.addLabelGraphicInfo(id, box(label.getX(), label.getY(), label)));
    }

    private void touch(String node, GraphicInfo point) {
        Outline.touch(model.getFlowElement(node), model.getGraphicInfo(node), point);
    }

    private static GraphicInfo box(double x, double y, ElkShape shape) {
        return box(x, y, shape.getWidth(), shape.getHeight());
    }

    private static GraphicInfo box(double x, double y, double width, double height) {
        var box = point(x, y);
        box.setWidth(width);
        box.setHeight(height);
        return box;
    }

    private static GraphicInfo point(double x, double y) {
        var point = new GraphicInfo();
        point.setX(whole(x));
        point.setY(whole(y));
        return point;
    }

    /** Numbers that differ by an error of calculation alone come to the same whole number. */
    private static double whole(double value) {
        return Math.round(Math.round(value * 100) / 100.0);
    }
}
