package org.loonbpm.translator.bpmn;

import java.nio.charset.StandardCharsets;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;

/** A process as BPMN 2.0 XML. */
public final class BpmnText {

    private BpmnText() {}

    public static String of(BpmnModel model) {
        return new String(new BpmnXMLConverter().convertToXML(model), StandardCharsets.UTF_8);
    }
}
