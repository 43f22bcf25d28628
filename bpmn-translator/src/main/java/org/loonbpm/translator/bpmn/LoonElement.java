package org.loonbpm.translator.bpmn;

import java.util.List;
import java.util.Locale;
import org.flowable.bpmn.model.ExtensionAttribute;
import org.flowable.bpmn.model.ExtensionElement;

/**
 * An element of our own namespace. Values are attributes; texts are escaped so that they come back unchanged, constants are
 * written as words.
 */
record LoonElement(ExtensionElement element) {

    static final String PREFIX = "loon";
    static final String NAMESPACE = "https://loonbpm.org/schema/1";

    static LoonElement named(String name) {
        var element = new ExtensionElement();
        element.setName(name);
        element.setNamespacePrefix(PREFIX);
        element.setNamespace(NAMESPACE);
        return new LoonElement(element);
    }

    LoonElement with(String name, String value) {
        var attribute = new ExtensionAttribute(name);
        attribute.setValue(XmlText.escaped(value));
        element.addAttribute(attribute);
        return this;
    }

    LoonElement with(String name, long value) {
        return with(name, String.valueOf(value));
    }

    LoonElement with(String name, boolean value) {
        return with(name, String.valueOf(value));
    }

    LoonElement with(String name, Enum<?> value) {
        return with(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    LoonElement with(LoonElement child) {
        element.addChildElement(child.element());
        return this;
    }

    /** One child for each value. */
    LoonElement items(String name, List<?> values) {
        values.forEach(value -> with(named(name).with("value", String.valueOf(value))));
        return this;
    }
}
