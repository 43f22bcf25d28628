package org.loonbpm.translator.layout;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;

/** Measures a diagram that was read back from BPMN. */
public final class DiagramMetrics {

    private DiagramMetrics() {}

    /** Pairs of shapes that lie on each other; a timer on its own task does not count. */
    public static List<String> overlaps(String xml) {
        var model = read(xml);
        var boxes = shapes(model);
        var overlaps = new ArrayList<String>();
        boxes.forEach((id, box) -> boxes.forEach((other, otherBox) -> {
            if (id.compareTo(other) < 0 && box.intersects(otherBox) && !isAttached(model, id, other)) {
                overlaps.add(id + " and " + other);
            }
        }));
        return overlaps;
    }

    /** Labels of flows that lie on shapes or on each other. */
    static List<String> hiddenLabels(String xml) {
        var model = read(xml);
        var shapes = shapes(model);
        var labels = new LinkedHashMap<String, Rectangle2D>();
        model.getFlowLocationMap().keySet().forEach(id -> {
            var label = model.getLabelGraphicInfo(id);
            if (label != null) {
                labels.put(id, box(label));
            }
        });
        var hidden = new ArrayList<String>();
        labels.forEach((id, label) -> {
            shapes.forEach((shape, box) -> {
                if (label.intersects(box)) {
                    hidden.add("label of %s by %s".formatted(id, shape));
                }
            });
            labels.forEach((other, box) -> {
                if (id.compareTo(other) < 0 && label.intersects(box)) {
                    hidden.add("label of %s by that of %s".formatted(id, other));
                }
            });
        });
        return hidden;
    }

    /** Segments of flows that are neither level nor upright. */
    static List<String> slantedFlows(String xml) {
        var slanted = new ArrayList<String>();
        read(xml).getFlowLocationMap().forEach((id, points) -> {
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                if (from.getX() != to.getX() && from.getY() != to.getY()) {
                    slanted.add(id);
                }
            }
        });
        return slanted;
    }

    private static Map<String, Rectangle2D> shapes(BpmnModel model) {
        var boxes = new LinkedHashMap<String, Rectangle2D>();
        model.getMainProcess()
                .findFlowElementsOfType(FlowNode.class)
                .forEach(node -> boxes.put(node.getId(), box(model.getGraphicInfo(node.getId()))));
        return boxes;
    }

    private static boolean isAttached(BpmnModel model, String id, String other) {
        return isOn(model, id, other) || isOn(model, other, id);
    }

    private static boolean isOn(BpmnModel model, String event, String task) {
        return model.getFlowElement(event) instanceof BoundaryEvent boundary
                && boundary.getAttachedToRefId().equals(task);
    }

    private static Rectangle2D box(GraphicInfo place) {
        return new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight());
    }

    private static BpmnModel read(String xml) {
        try {
            var reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(xml));
            return new BpmnXMLConverter().convertToBpmnModel(reader);
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
