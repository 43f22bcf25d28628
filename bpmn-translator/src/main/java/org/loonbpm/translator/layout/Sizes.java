package org.loonbpm.translator.layout;

import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;

/** How large things are drawn, in the units of BPMN editors (about a pixel). */
final class Sizes {

    static final double EVENT = 36;
    /** Between an event and its label. */
    static final double GAP = 4;

    private static final double GATEWAY = 50;
    private static final double TASK_WIDTH = 120;
    private static final double TASK_HEIGHT = 80;

    private Sizes() {}

    /** A size on the canvas. */
    record Size(double width, double height) {}

    static Size of(FlowNode node) {
        if (node instanceof Activity task) {
            int timers = task.getBoundaryEvents().size();
            return new Size(Math.max(TASK_WIDTH, (timers + 1) * roomOfTimer(task)), TASK_HEIGHT);
        }
        return node instanceof Gateway ? new Size(GATEWAY, GATEWAY) : new Size(EVENT, EVENT);
    }

    /** Timers stand evenly on the border of their task, each with its label on its right. */
    private static double roomOfTimer(Activity task) {
        return task.getBoundaryEvents().stream()
                .mapToDouble(timer -> EVENT + GAP + ofLabel(timer.getName()).width() + GAP)
                .max()
                .orElse(0);
    }

    static Size ofLabel(String text) {
        var lines = TextLines.wrap(text, TextLines.WIDEST_LABEL);
        double width = lines.stream().mapToDouble(TextLines::width).max().orElse(0);
        return new Size(Math.ceil(width) + 4, TextLines.LINE_HEIGHT * lines.size());
    }
}
