package org.loonbpm.translator.layout;

import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;

/** Brings the ends of flows from the box around a node to the line that is drawn: a diamond's or a circle's. */
final class Outline {

    private Outline() {}

    /** Moves a point on the left or right side of the box level to the outline. */
    static void touch(FlowElement node, GraphicInfo box, GraphicInfo point) {
        double radius = box.getWidth() / 2;
        double middle = box.getX() + radius;
        boolean onSide = point.getX() == box.getX() || point.getX() == box.getX() + box.getWidth();
        if (onSide) {
            double above = Math.min(radius, Math.abs(point.getY() - box.getY() - box.getHeight() / 2));
            double reach = Math.round(reach(node, radius, above));
            point.setX(point.getX() < middle ? middle - reach : middle + reach);
        }
    }

    private static double reach(FlowElement node, double radius, double above) {
        if (node instanceof Gateway) {
            return radius - above;
        }
        return node instanceof Event ? Math.sqrt(radius * radius - above * above) : radius;
    }
}
