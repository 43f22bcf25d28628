package org.loonbpm.notice;

import java.util.Map;
import org.loonbpm.outbound.OutboundAnswer;
import org.loonbpm.outbound.OutboundClient;
import org.loonbpm.outbound.OutboundFailure;
import org.loonbpm.outbound.OutboundRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with WeChat Work and DingTalk, which both answer {@code errcode} 0 where all is well. */
@Component
class ChatClient {

    private static final int LONGEST_REASON = 200;

    private final OutboundClient client;
    private final JsonMapper json;

    ChatClient(OutboundClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    /**
     * Posts and gives the answer.
     *
     * @throws ChatRefusal if the answer says that all is not well
     * @throws NotSent if there is none
     */
    JsonNode post(String url, Object body) throws NotSent {
        try {
            return well(client.postJson(url, Map.of(), json.writeValueAsString(body)));
        } catch (OutboundFailure failure) {
            throw new NotSent(String.valueOf(failure.getMessage()), failure);
        }
    }

    /** As {@link #post}. */
    JsonNode get(String url) throws NotSent {
        try {
            return well(client.send(new OutboundRequest("GET", url, Map.of(), null, null)));
        } catch (OutboundFailure failure) {
            throw new NotSent(String.valueOf(failure.getMessage()), failure);
        }
    }

    /** Who answers without an {@code errcode} is somebody else, whatever the HTTP status says. */
    private static JsonNode well(OutboundAnswer answer) throws NotSent {
        JsonNode said = read(answer);
        int errcode = said.path("errcode").asInt(-1);
        if (!answer.succeeded() || errcode != 0) {
            throw new ChatRefusal(
                    errcode,
                    "the receiver answered with HTTP status %d and errcode %s: %s"
                            .formatted(answer.status(), said.path("errcode").asString("none"), reason(said)));
        }
        return said;
    }

    private static String reason(JsonNode said) {
        String reason = said.path("errmsg").asString("");
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static JsonNode read(OutboundAnswer answer) {
        try {
            return JsonMapper.shared().readTree(answer.body());
        } catch (JacksonException notJson) {
            return JsonMapper.shared().missingNode();
        }
    }
}
