package org.loonbpm.translator.layout;

import java.awt.geom.Line2D;
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
import org.flowable.bpmn.model.SequenceFlow;

/** Measures a diagram that was read back from BPMN. */
public final class DiagramMetrics {

    private DiagramMetrics() {}

    /** Everything that makes a diagram hard to read. */
    public static List<String> faults(String xml) {
        var faults = new ArrayList<>(overlaps(xml));
        faults.addAll(hiddenLabels(xml));
        faults.addAll(slantedFlows(xml));
        faults.addAll(flowsThroughShapes(xml));
        return faults;
    }

    /** Flows that run through a shape other than those that they connect. */
    static List<String> flowsThroughShapes(String xml) {
        var model = read(xml);
        var through = new ArrayList<String>();
        model.getFlowLocationMap()
                .forEach((id, points) -> shapes(model).forEach((shape, box) -> {
                    var flow = (SequenceFlow) model.getFlowElement(id);
                    var inner = inside(box);
                    for (int i = 1; i < points.size(); i++) {
                        boolean own = i == 1 && isEnd(model, flow.getSourceRef(), shape)
                                || i == points.size() - 1 && isEnd(model, flow.getTargetRef(), shape);
                        if (!own && segment(points.get(i - 1), points.get(i)).intersects(inner)) {
                            through.add("%s through %s".formatted(id, shape));
                        }
                    }
                }));
        return through;
    }

    /** A flow out of a timer begins on the border of its task. */
    private static boolean isEnd(BpmnModel model, String end, String shape) {
        return end.equals(shape) || isOn(model, end, shape) || isOn(model, shape, end);
    }

    private static Line2D segment(GraphicInfo from, GraphicInfo to) {
        return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
    }

    private static Rectangle2D inside(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }

    /** How often flows cross each other, ends that meet in one point left aside. */
    static int crossings(String xml) {
        return crossings(List.copyOf(read(xml).getFlowLocationMap().values()));
    }

    /** @param flows the corners of each */
    static int crossings(List<List<GraphicInfo>> flows) {
        int crossings = 0;
        for (int i = 0; i < flows.size(); i++) {
            for (int j = i + 1; j < flows.size(); j++) {
                crossings += crossings(flows.get(i), flows.get(j));
            }
        }
        return crossings;
    }

    private static int crossings(List<GraphicInfo> one, List<GraphicInfo> other) {
        int crossings = 0;
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                if (cross(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j))) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    /** A level and an upright segment that pass through each other. */
    private static boolean cross(GraphicInfo a, GraphicInfo b, GraphicInfo c, GraphicInfo d) {
        if (a.getY() == b.getY() && c.getX() == d.getX()) {
            return isBetween(c.getX(), a.getX(), b.getX()) && isBetween(a.getY(), c.getY(), d.getY());
        }
        return a.getX() == b.getX() && c.getY() == d.getY() && cross(c, d, a, b);
    }

    private static boolean isBetween(double value, double one, double other) {
        return value > Math.min(one, other) && value < Math.max(one, other);
    }

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

    /** Labels of flows and events that lie on shapes or on each other. */
    static List<String> hiddenLabels(String xml) {
        var model = read(xml);
        var shapes = shapes(model);
        var labels = new LinkedHashMap<String, Rectangle2D>();
        model.getLabelLocationMap().forEach((id, label) -> labels.put(id, box(label)));
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
