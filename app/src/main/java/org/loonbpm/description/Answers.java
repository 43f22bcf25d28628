package org.loonbpm.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.loonbpm.description.Described.Callers;

/** The answers of an endpoint: the envelope around what is written about it, done or refused. */
final class Answers {

    static final String REFUSED = "Refused";
    static final String UNAUTHENTICATED = "Unauthenticated";
    static final String APPLICATION = "Application";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Answers() {}

    static ApiResponses of(Described described) {
        ObjectNode responses = JSON.objectNode();
        responses.set("200", answer(described));
        return Json31.mapper().convertValue(responses, ApiResponses.class);
    }

    private static ObjectNode answer(Described described) {
        ObjectNode answer = JSON.objectNode();
        answer.put("description", "Done (`code` 0) or refused (`code` -1)");
        ObjectNode content = answer.putObject("content").putObject("application/json");
        content.putObject("schema").putArray("oneOf").add(done(described)).add(reference(REFUSED));
        ObjectNode examples = content.putObject("examples");
        examples.putObject("done").set("value", described.example());
        described
                .refused()
                .forEach(refused ->
                        examples.putObject("refused: " + refused.error()).set("value", refusal(refused)));
        if (described.mayCall() != Callers.EVERYBODY) {
            examples.putObject("refused: unauthenticated").put("$ref", "#/components/examples/" + UNAUTHENTICATED);
        }
        if (described.mayCall() == Callers.LOGGED_IN) {
            examples.putObject("refused: application").put("$ref", "#/components/examples/" + APPLICATION);
        }
        return answer;
    }

    private static ObjectNode done(Described described) {
        ObjectNode schema = JSON.objectNode();
        schema.put("type", "object");
        schema.put("title", "Done");
        schema.putArray("required").add("code").add("data").add("msg");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("code").put("const", 0);
        properties.set("data", described.answers() == null ? nothing() : described.answers());
        properties.set("msg", described.message() == null ? text() : described.message());
        return schema;
    }

    private static ObjectNode refusal(Described.Refused refused) {
        ObjectNode answer = JSON.objectNode();
        answer.put("code", -1);
        answer.putObject("data");
        answer.put("msg", refused.msg());
        answer.put("error", refused.error());
        return answer;
    }

    private static ObjectNode reference(String schema) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private static JsonNode nothing() {
        return JSON.objectNode().put("type", "object").put("description", "empty");
    }

    private static JsonNode text() {
        return JSON.objectNode().put("type", "string");
    }
}
