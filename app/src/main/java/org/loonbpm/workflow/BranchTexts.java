package org.loonbpm.workflow;

import java.util.List;
import java.util.stream.StreamSupport;
import org.loonbpm.translator.definition.Transition.Branch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Loonflow's {@code condition_expression}: {@code [{"expression":"{days} > 3","target_state_id":11}]}. */
final class BranchTexts {

    /** How Loonflow writes that there is no condition. */
    static final String NONE = "[]";

    private BranchTexts() {}

    /** The branches of a text that was stored; whatever of it cannot be understood is left out. */
    static List<Branch> read(String text) {
        return JsonTexts.read(text).filter(JsonNode::isArray).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .filter(entry -> entry.path("expression").isString())
                .map(entry -> new Branch(
                        entry.path("expression").stringValue(),
                        entry.path("target_state_id").asLong(0)))
                .toList();
    }

    static String write(List<Branch> branches) {
        var list = JsonNodeFactory.instance.arrayNode();
        branches.forEach(branch ->
                list.addObject().put("expression", branch.expression()).put("target_state_id", branch.targetStateId()));
        return list.toString();
    }
}
