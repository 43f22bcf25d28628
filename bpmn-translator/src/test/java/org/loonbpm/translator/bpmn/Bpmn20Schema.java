package org.loonbpm.translator.bpmn;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML schema of BPMN 2.0, as it comes with the converter. */
public final class Bpmn20Schema {

    private static final Schema SCHEMA = load();

    private Bpmn20Schema() {}

    private static Schema load() {
        var place = Bpmn20Schema.class.getClassLoader().getResource("org/flowable/impl/bpmn/parser/BPMN20.xsd");
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(place);
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the schema says against a text; a text that is no XML is an exception. */
    public static List<String> violations(String xml) {
        var violations = new ArrayList<String>();
        var validator = SCHEMA.newValidator();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException violation) {
                violations.add("line %d: %s".formatted(violation.getLineNumber(), violation.getMessage()));
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException broken) {
            throw new IllegalArgumentException("no well-formed XML", broken);
        }
        return violations;
    }
}
