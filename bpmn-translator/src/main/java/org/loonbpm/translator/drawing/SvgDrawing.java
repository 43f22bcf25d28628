package org.loonbpm.translator.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.loonbpm.translator.layout.TextLines;

/** Draws a process that has been laid out as SVG; the same process gives the same bytes. */
public final class SvgDrawing {

    private static final double MARGIN = 20;

    private final BpmnModel model;
    private final Svg svg = new Svg();

    private SvgDrawing(BpmnModel model) {
        this.model = model;
    }

    public static String of(BpmnModel model) {
        return new SvgDrawing(model).draw();
    }

    private String draw() {
        var process = model.getMainProcess();
        var flows = process.findFlowElementsOfType(SequenceFlow.class);
        flows.forEach(flow -> FlowDrawing.draw(svg, flow, model));
        // timers last: they lie on the border of their task
        var nodes = process.findFlowElementsOfType(FlowNode.class);
        nodes.stream().filter(node -> !(node instanceof BoundaryEvent)).forEach(this::node);
        nodes.stream().filter(BoundaryEvent.class::isInstance).forEach(this::node);
        Stream.concat(nodes.stream(), flows.stream()).forEach(this::label);
        return svg.document(process.getName(), right() + MARGIN, bottom() + MARGIN);
    }

    private void node(FlowNode node) {
        NodeDrawing.draw(svg, node, model.getGraphicInfo(node.getId()));
    }

    private void label(FlowElement element) {
        var place = model.getLabelGraphicInfo(element.getId());
        if (place != null && element.getName() != null) {
            double middle = place.getX() + place.getWidth() / 2;
            var lines = TextLines.wrap(element.getName(), TextLines.WIDEST_LABEL);
            svg.text("label", lines, middle, place.getY() + place.getHeight() / 2);
        }
    }

    private double right() {
        return places().mapToDouble(place -> place.getX() + place.getWidth())
                .max()
                .orElse(0);
    }

    private double bottom() {
        return places().mapToDouble(place -> place.getY() + place.getHeight())
                .max()
                .orElse(0);
    }

    private Stream<GraphicInfo> places() {
        return Stream.of(
                        model.getLocationMap().values().stream(),
                        model.getLabelLocationMap().values().stream(),
                        model.getFlowLocationMap().values().stream().flatMap(List::stream))
                .flatMap(stream -> stream);
    }
}
