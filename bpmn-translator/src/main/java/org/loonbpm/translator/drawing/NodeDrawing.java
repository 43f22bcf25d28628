package org.loonbpm.translator.drawing;

import java.util.ArrayList;
import java.util.List;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.ServiceTask;
import org.loonbpm.translator.layout.TextLines;

/** Draws a task, an event or a gateway. */
final class NodeDrawing {

    private static final int LINES_IN_TASK = 4;

    private final Svg svg;
    private final double x;
    private final double y;
    private final double width;
    private final double height;

    private NodeDrawing(Svg svg, GraphicInfo place) {
        this.svg = svg;
        this.x = place.getX();
        this.y = place.getY();
        this.width = place.getWidth();
        this.height = place.getHeight();
    }

    static void draw(Svg svg, FlowNode node, GraphicInfo place) {
        var drawing = new NodeDrawing(svg, place);
        if (node instanceof Activity task) {
            drawing.task(task);
        } else if (node instanceof Gateway gateway) {
            drawing.gateway(gateway);
        } else {
            drawing.event(node);
        }
    }

    private void task(Activity task) {
        svg.shape("rect", "task", "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"", x, y, width, height);
        if (task instanceof ServiceTask) {
            svg.shape("circle", "mark", "cx=\"%s\" cy=\"%s\" r=\"5\" stroke-dasharray=\"2.5 1.5\"", x + 14, y + 14);
            svg.shape("circle", "mark", "cx=\"%s\" cy=\"%s\" r=\"1.5\"", x + 14, y + 14);
        } else {
            svg.shape("circle", "mark", "cx=\"%s\" cy=\"%s\" r=\"3\"", x + 13, y + 11);
            svg.shape("path", "mark", "d=\"M%s %s v-2 a5 5 0 0 1 10 0 v2 z\"", x + 8, y + 21);
        }
        if (task.getLoopCharacteristics() != null) {
            double middle = x + width / 2;
            for (double bar : new double[] {middle - 4, middle, middle + 4}) {
                svg.shape("path", "mark", "d=\"M%s %s v9\"", bar, y + height - 12);
            }
        }
        svg.text("name", shortened(TextLines.wrap(task.getName(), width - 12)), x + width / 2, y + height / 2 + 2);
    }

    private static List<String> shortened(List<String> lines) {
        if (lines.size() <= LINES_IN_TASK) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, LINES_IN_TASK));
        kept.set(LINES_IN_TASK - 1, kept.get(LINES_IN_TASK - 1) + "…");
        return kept;
    }

    private void gateway(Gateway gateway) {
        double half = width / 2;
        svg.shape("path", "gateway", "d=\"M%s %s l%3$s %3$s l-%3$s %3$s l-%3$s -%3$s z\"", x + half, y, half);
        if (gateway instanceof ParallelGateway) {
            svg.shape("path", "mark", "d=\"M%s %s v24 m-12 -12 h24\"", x + half, y + half - 12);
        } else if (gateway.getId().endsWith("_condition")) {
            svg.shape("path", "mark", "d=\"M%s %s l16 16 m0 -16 l-16 16\"", x + half - 8, y + half - 8);
        }
    }

    private void event(FlowNode node) {
        double radius = width / 2;
        var kind = node instanceof EndEvent ? "event end" : "event";
        svg.shape("circle", kind, "cx=\"%s\" cy=\"%s\" r=\"%s\"", x + radius, y + radius, radius);
        if (node instanceof BoundaryEvent) {
            svg.shape("circle", "mark", "cx=\"%s\" cy=\"%s\" r=\"%s\"", x + radius, y + radius, radius - 4);
            svg.shape("path", "mark", "d=\"M%s %s v-9 m0 9 h6\"", x + radius, y + radius);
        }
    }
}
