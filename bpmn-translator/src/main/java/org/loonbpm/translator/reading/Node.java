package org.loonbpm.translator.reading;

/** A node of the process within the subset. */
record Node(XmlElement element, Kind kind) {

    /** What a node can be in a workflow. */
    enum Kind {
        START,
        TASK,
        SERVICE,
        END,
        PARALLEL,
        GATEWAY,
        TIMER;

        boolean isState() {
            return this == TASK || this == SERVICE || this == END || this == PARALLEL;
        }

        /** Whether flows may lead here. */
        boolean isTarget() {
            return isState() || this == GATEWAY;
        }
    }

    String id() {
        return element.id();
    }

    String name() {
        return element.attribute("name");
    }

    /** The task on whose border a timer sits. */
    String host() {
        return element.attribute("attachedToRef");
    }
}
