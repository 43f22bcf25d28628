package org.loonbpm.translator.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** An element of the text with everything in it. */
final class XmlElement {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    /** Tools that are much the same call their additions by the same names. */
    private static final List<String> TOOLS =
            List.of("http://flowable.org/bpmn", "http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");

    private final QName name;
    private final int line;
    private final Map<QName, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(QName name, int line) {
        this.name = name;
        this.line = line;
    }

    void put(QName attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    String name() {
        return name.getLocalPart();
    }

    String namespace() {
        return name.getNamespaceURI();
    }

    int line() {
        return line;
    }

    String text() {
        return text.toString().strip();
    }

    Map<QName, String> attributes() {
        return attributes;
    }

    List<XmlElement> children() {
        return children;
    }

    boolean isBpmn() {
        return namespace().equals(BPMN);
    }

    boolean isBpmn(String localName) {
        return isBpmn() && name().equals(localName);
    }

    /** The id, or an empty text. */
    String id() {
        return attribute("id");
    }

    /** An attribute without a namespace, or an empty text. */
    String attribute(String localName) {
        return attributes.getOrDefault(new QName(localName), "");
    }

    Optional<String> optional(String localName) {
        return Optional.ofNullable(attributes.get(new QName(localName)));
    }

    /** An attribute that one of the {@link #TOOLS} adds, or an empty text. */
    String tool(String localName) {
        return TOOLS.stream()
                .map(space -> attributes.get(new QName(space, localName)))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    Stream<XmlElement> bpmn(String localName) {
        return children.stream().filter(child -> child.isBpmn(localName));
    }

    /** The elements that other namespaces add to this one. */
    Stream<XmlElement> extensions(String namespace, String localName) {
        return extensions()
                .filter(child ->
                        child.namespace().equals(namespace) && child.name().equals(localName));
    }

    Stream<XmlElement> toolExtensions(String localName) {
        return extensions()
                .filter(child ->
                        TOOLS.contains(child.namespace()) && child.name().equals(localName));
    }

    private Stream<XmlElement> extensions() {
        return bpmn("extensionElements").flatMap(element -> element.children.stream());
    }
}
