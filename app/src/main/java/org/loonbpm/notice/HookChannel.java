package org.loonbpm.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.loonbpm.outbound.OutboundAnswer;
import org.loonbpm.outbound.OutboundClient;
import org.loonbpm.outbound.OutboundFailure;
import org.loonbpm.outbound.Signature;
import org.loonbpm.workflow.SavedNotice;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Loonflow's notice: the whole message, signed, to a server that tells people in its own way. */
@Component
class HookChannel implements NoticeChannel {

    private final OutboundClient client;

    HookChannel(OutboundClient client) {
        this.client = client;
    }

    @Override
    public int typeId() {
        return 1;
    }

    @Override
    public void send(SavedNotice target, Telling telling) throws NotSent {
        Map<String, String> headers = new LinkedHashMap<>(Signature.headers(target.hookToken()));
        headers.put("X-LoonBPM-Delivery", telling.deliveryId());
        try {
            OutboundAnswer answer = client.postJson(target.hookUrl(), headers, telling.message());
            if (!accepted(answer)) {
                throw new NotSent("the receiver answered with HTTP status %d and no code 0".formatted(answer.status()));
            }
        } catch (OutboundFailure failure) {
            throw new NotSent(String.valueOf(failure.getMessage()), failure);
        }
    }

    private static boolean accepted(OutboundAnswer answer) {
        try {
            return answer.succeeded()
                    && JsonMapper.shared().readTree(answer.body()).path("code").asInt(-1) == 0;
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
