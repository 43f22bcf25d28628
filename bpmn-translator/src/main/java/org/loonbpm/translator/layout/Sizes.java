package org.loonbpm.translator.layout;

import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;

/** How large things are drawn, in the units of BPMN editors (about a pixel). */
final class Sizes {

    static final double EVENT = 36;
    private static final double GATEWAY = 50;
    private static final double TASK_WIDTH = 120;
    private static final double TASK_HEIGHT = 80;
    private static final double ROOM_OF_TIMER = 60;
    private static final double LABEL_HEIGHT = 14;
    private static final double LABEL_WIDTH_AT_MOST = 200;

    private Sizes() {}

    /** A size on the canvas. */
    record Size(double width, double height) {}

    static Size of(FlowNode node) {
        if (node instanceof Activity task) {
            double timers = ROOM_OF_TIMER * task.getBoundaryEvents().size();
            return new Size(Math.max(TASK_WIDTH, timers + ROOM_OF_TIMER), TASK_HEIGHT);
        }
        return node instanceof Gateway ? new Size(GATEWAY, GATEWAY) : new Size(EVENT, EVENT);
    }

    /** Editors draw labels in 11 to 12 points; Chinese characters are as wide as high, Latin ones about half. */
    static Size ofLabel(String text) {
        double width = text.codePoints()
                .mapToDouble(character -> character < 0x2E80 ? 6.5 : 12)
                .sum();
        int lines = Math.max(1, (int) Math.ceil(width / LABEL_WIDTH_AT_MOST));
        return new Size(Math.ceil(Math.min(width, LABEL_WIDTH_AT_MOST)) + 4, LABEL_HEIGHT * lines);
    }
}
