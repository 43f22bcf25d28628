package org.loonbpm.workflow.web;

import java.util.List;
import java.util.Locale;
import org.loonbpm.translator.reading.Remark;
import tools.jackson.databind.JsonNode;

/** What became of a whole workflow that somebody sent. */
final class DefinitionWire {

    private DefinitionWire() {}

    record Replaced(JsonNode definition, CheckWire check, List<Told> remarks) {}

    record Imported(long workflowId, JsonNode definition, CheckWire check, List<Told> remarks) {}

    /** Something left out or assumed when the text was read. */
    record Told(String code, String element, int line, String message, String messageZh) {

        static List<Told> of(List<Remark> remarks) {
            return remarks.stream()
                    .map(remark -> new Told(
                            remark.code().code(),
                            remark.element(),
                            remark.line(),
                            remark.text(Locale.ENGLISH),
                            remark.text(Locale.CHINESE)))
                    .toList();
        }
    }
}
