package org.loonbpm.translator.drawing;

import java.util.List;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;

/** Draws a sequence flow with rounded corners; a default flow has a stroke through its beginning. */
final class FlowDrawing {

    private static final double CORNER = 6;

    private FlowDrawing() {}

    static void draw(Svg svg, SequenceFlow flow, BpmnModel model) {
        var points = model.getFlowLocationGraphicInfo(flow.getId());
        svg.shape("path", "flow", "d=\"%s\" marker-end=\"url(#arrow)\"", path(points));
        if (model.getFlowElement(flow.getSourceRef()) instanceof ExclusiveGateway gateway
                && flow.getId().equals(gateway.getDefaultFlow())) {
            var first = points.get(0);
            var ahead = towards(first, points.get(1), 9);
            svg.shape("path", "mark", "d=\"M%s %s l8 8\"", ahead[0] - 4, ahead[1] - 4);
        }
    }

    private static String path(List<GraphicInfo> points) {
        var path = new StringBuilder("M%s %s"
                .formatted(
                        Svg.number(points.get(0).getX()),
                        Svg.number(points.get(0).getY())));
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            double room = Math.min(
                    CORNER, Math.min(distance(corner, points.get(i - 1)), distance(corner, points.get(i + 1))) / 2);
            var before = towards(corner, points.get(i - 1), room);
            var after = towards(corner, points.get(i + 1), room);
            path.append(" L%s %s Q%s %s %s %s"
                    .formatted(
                            Svg.number(before[0]),
                            Svg.number(before[1]),
                            Svg.number(corner.getX()),
                            Svg.number(corner.getY()),
                            Svg.number(after[0]),
                            Svg.number(after[1])));
        }
        var last = points.get(points.size() - 1);
        return path.append(" L%s %s".formatted(Svg.number(last.getX()), Svg.number(last.getY())))
                .toString();
    }

    private static double distance(GraphicInfo one, GraphicInfo other) {
        return Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
    }

    private static double[] towards(GraphicInfo from, GraphicInfo to, double by) {
        double distance = Math.max(1, distance(from, to));
        return new double[] {
            from.getX() + (to.getX() - from.getX()) * by / distance,
            from.getY() + (to.getY() - from.getY()) * by / distance
        };
    }
}
