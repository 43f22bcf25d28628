package org.loonbpm.translator.reading;

/** A sequence flow. */
record Flow(XmlElement element) {

    String id() {
        return element.id();
    }

    String name() {
        return element.attribute("name");
    }

    String source() {
        return element.attribute("sourceRef");
    }

    String target() {
        return element.attribute("targetRef");
    }

    /** The text of its condition, or an empty text. */
    String condition() {
        return element.bpmn("conditionExpression")
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    /** The language in which the condition says that it is written, or an empty text. */
    String language() {
        return element.bpmn("conditionExpression")
                .map(condition -> condition.attribute("language"))
                .findFirst()
                .orElse("");
    }
}
