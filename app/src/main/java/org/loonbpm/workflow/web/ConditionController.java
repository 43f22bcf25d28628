package org.loonbpm.workflow.web;

import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.JsonBody;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.TryCondition;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Trying conditions while they are written. */
@RestController
class ConditionController {

    private final TryCondition tryCondition;

    ConditionController(TryCondition tryCondition) {
        this.tryCondition = tryCondition;
    }

    @PostMapping("/api/v1.0/workflows/{workflowId}/conditions/try")
    Answer tryCondition(Caller caller, @PathVariable long workflowId, JsonBody body) {
        body.only("expression", "fields");
        JsonNode fields = body.value("fields").orElseGet(JsonNodeFactory.instance::objectNode);
        if (!fields.isObject()) {
            throw Refusal.invalid("fields must be an object of values by field key, such as {\"days\": 4}");
        }
        return Answer.of(
                TrialWire.of(tryCondition.tryWith(caller, workflowId, body.optionalText("expression"), fields)));
    }
}
