package org.loonbpm.hook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.outbound.OutboundAnswer;
import org.loonbpm.outbound.OutboundClient;
import org.loonbpm.outbound.OutboundFailure;
import org.loonbpm.outbound.Signature;
import org.loonbpm.ticket.OutsidePeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the service that a state names ({@code {"external_url":..,"external_token":..,"extra_info":..}}) who is to handle a
 * ticket. It answers {@code {"code": 0, "data": "ann,ben"}}.
 */
@Component
class AskForPeople implements OutsidePeople {

    private static final Logger LOG = LoggerFactory.getLogger(AskForPeople.class);

    private final OutboundClient client;
    private final JsonMapper json;

    AskForPeople(OutboundClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public List<String> ask(String participant, Map<String, @Nullable Object> told) {
        try {
            JsonNode config = json.readTree(participant);
            Map<String, @Nullable Object> body = new LinkedHashMap<>(told);
            if (config.hasNonNull("extra_info")) {
                body.put("extra_info", config.get("extra_info"));
            }
            OutboundAnswer answer = client.postJson(
                    config.path("external_url").asString(""),
                    Signature.headers(config.path("external_token").asString("")),
                    json.writeValueAsString(body));
            return names(answer);
        } catch (OutboundFailure | JacksonException failure) {
            LOG.warn("Nobody could be asked who handles a ticket: {}", reason(failure));
            return List.of();
        }
    }

    private List<String> names(OutboundAnswer answer) {
        JsonNode said = answer.succeeded() ? json.readTree(answer.body()) : json.missingNode();
        if (said.path("code").asInt(-1) != 0) {
            LOG.warn("Whoever was asked who handles a ticket gave no answer of code 0: {}", answer);
            return List.of();
        }
        return Arrays.stream(said.path("data").asString("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** What cannot be read may hold the token, so it is not quoted. */
    private static String reason(Exception failure) {
        return failure instanceof OutboundFailure ? String.valueOf(failure.getMessage()) : "what is said is not JSON";
    }
}
