package org.loonbpm.translator.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses XML of anybody's making: no document types, no entities but XML's own, nothing too large or too deep. */
final class SafeXml {

    private static final int BYTES = 16 << 20;
    private static final int ELEMENTS = 200_000;
    private static final int DEPTH = 100;

    private SafeXml() {}

    static XmlElement parse(byte[] xml) throws RefusedText {
        if (xml.length > BYTES) {
            throw new RefusedText(RemarkCode.TOO_LARGE, 1, "more than %d bytes".formatted(BYTES));
        }
        try {
            return read(factory().createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNumber());
            throw new RefusedText(RemarkCode.NO_XML, line, firstLine(broken));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException, RefusedText {
        Deque<XmlElement> open = new ArrayDeque<>();
        var document = new XmlElement(new QName("document"), 1);
        open.push(document);
        int elements = 0;
        while (reader.hasNext()) {
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new RefusedText(RemarkCode.DOCUMENT_TYPE, line);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > ELEMENTS || open.size() > DEPTH) {
                        throw new RefusedText(
                                RemarkCode.TOO_LARGE,
                                line,
                                "more than %d elements, or more than %d within each other".formatted(ELEMENTS, DEPTH));
                    }
                    var element = element(reader);
                    open.element().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().append(reader.getText());
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return document.children().get(0);
    }

    private static XmlElement element(XMLStreamReader reader) {
        var element = new XmlElement(reader.getName(), reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.put(reader.getAttributeName(i), reader.getAttributeValue(i));
        }
        return element;
    }

    private static String firstLine(XMLStreamException broken) {
        var message = String.valueOf(broken.getMessage());
        return message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9)
                .lines()
                .findFirst()
                .orElse("it ends too early");
    }

    /** The text is not even looked at any further. */
    static final class RefusedText extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Remark remark;

        RefusedText(RemarkCode code, int line, String... details) {
            this.remark = new Remark(code, "", line, List.of(details));
        }

        Remark remark() {
            return remark;
        }
    }
}
