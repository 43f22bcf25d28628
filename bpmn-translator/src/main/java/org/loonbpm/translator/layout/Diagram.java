package org.loonbpm.translator.layout;

import java.util.ArrayList;
import java.util.List;
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

    /** @param routes the edges that make up a flow, in its direction; the first carries its label */
    void draw(Map<String, ElkConnectableShape> shapes, Map<String, List<ElkEdge>> routes) {
        shapes.forEach(this::drawShape);
        routes.forEach(this::drawFlow);
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

    private void drawFlow(String id, List<ElkEdge> route) {
        var points = new ArrayList<GraphicInfo>();
        for (ElkEdge edge : route) {
            var section = edge.getSections().get(0);
            add(points, section.getStartX(), section.getStartY());
            section.getBendPoints().forEach(bend -> add(points, bend.getX(), bend.getY()));
            add(points, section.getEndX(), section.getEndY());
        }
        var flow = (SequenceFlow) model.getFlowElement(id);
        touch(flow.getSourceRef(), points.get(0));
        touch(flow.getTargetRef(), points.get(points.size() - 1));
        model.addFlowGraphicInfoList(id, points);
        route.get(0)
                .getLabels()
                .forEach(label -> model.addLabelGraphicInfo(id, box(label.getX(), label.getY(), label)));
    }

    /** Without points between two on the same straight, and without the way to a shared line's node and back again. */
    private static void add(List<GraphicInfo> points, double x, double y) {
        var next = point(x, y);
        while (points.size() > 1 && straight(points.get(points.size() - 2), points.get(points.size() - 1), next)) {
            points.remove(points.size() - 1);
        }
        if (points.isEmpty() || !same(points.get(points.size() - 1), next)) {
            points.add(next);
        }
    }

    private static boolean straight(GraphicInfo one, GraphicInfo two, GraphicInfo three) {
        return one.getX() == two.getX() && two.getX() == three.getX()
                || one.getY() == two.getY() && two.getY() == three.getY();
    }

    private static boolean same(GraphicInfo one, GraphicInfo other) {
        return one.getX() == other.getX() && one.getY() == other.getY();
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
