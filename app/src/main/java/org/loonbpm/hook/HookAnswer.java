package org.loonbpm.hook;

import org.loonbpm.outbound.OutboundAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a receiver says: {@code {"code": 0, "msg": "job taken"}} where it has taken the call.
 *
 * @param message what the ticket's log shows
 */
record HookAnswer(boolean succeeded, String message) {

    static HookAnswer of(OutboundAnswer answer) {
        if (!answer.succeeded()) {
            String status = "the hook answered with HTTP status %d".formatted(answer.status());
            return new HookAnswer(false, answer.redirects() ? status + "; redirects are not followed" : status);
        }
        JsonNode said = read(answer.body());
        if (!said.path("code").isNumber()) {
            return new HookAnswer(false, "the hook's answer is no JSON object with a number as code");
        }
        int code = said.path("code").asInt(-1);
        String message = said.path("msg").asString("");
        return code == 0 || !message.isEmpty()
                ? new HookAnswer(code == 0, message)
                : new HookAnswer(false, "the hook answered with code %d".formatted(code));
    }

    private static JsonNode read(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException notJson) {
            return JsonMapper.shared().missingNode();
        }
    }
}
