package org.loonbpm.script;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.loonbpm.flowlog.Trail;
import org.loonbpm.outbound.OutboundAnswer;
import org.loonbpm.outbound.OutboundClient;
import org.loonbpm.outbound.OutboundFailure;
import org.loonbpm.outbound.OutboundRequest;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.web.PageRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers what a script asks the server for while it runs: its ticket's log, and calls to the outside. */
@Component
class Answers {

    private static final int LONGEST_PAGE = 1000;

    private final Trail trail;
    private final OutboundClient client;
    private final JsonMapper json;

    Answers(Trail trail, OutboundClient client, JsonMapper json) {
        this.trail = trail;
        this.client = client;
        this.json = json;
    }

    /** For a script that works on that ticket. */
    UnaryOperator<String> to(TicketFacts ticket) {
        return asking(ticket, this::call);
    }

    /** For a script that works on no ticket. */
    UnaryOperator<String> toNoTicket() {
        return asking(null, this::call);
    }

    UnaryOperator<String> asking(@Nullable TicketFacts ticket, UnaryOperator<JsonNode> calls) {
        return question -> {
            try {
                JsonNode asked = json.readTree(question);
                return switch (asked.path("what").asString("")) {
                    case "call" -> json.writeValueAsString(calls.apply(asked));
                    case "flow_log" -> ticket == null ? "{}" : log(ticket, asked);
                    default -> "{}";
                };
            } catch (JacksonException unreadable) {
                return "{}";
            }
        };
    }

    private String log(TicketFacts ticket, JsonNode asked) {
        int perPage = Math.min(Math.max(asked.path("per_page").asInt(10), 1), LONGEST_PAGE);
        var page = new PageRequest(Math.max(asked.path("page").asInt(1), 1), perPage);
        return json.writeValueAsString(trail.entries(
                ticket.ticketId(),
                ticket.workflow(),
                page,
                asked.path("desc").asBoolean(true),
                asked.path("data").asBoolean(false)));
    }

    private JsonNode call(JsonNode asked) {
        var answer = json.createObjectNode();
        try {
            OutboundAnswer answered = client.send(request(asked));
            answer.put("status", answered.status());
            answer.put("body", answered.body());
            answer.set("headers", json.valueToTree(answered.headers()));
        } catch (OutboundFailure failure) {
            answer.put("error", String.valueOf(failure.getMessage()));
            answer.put("late", failure.isLate());
        }
        return answer;
    }

    static OutboundRequest request(JsonNode asked) {
        Map<String, String> headers = new LinkedHashMap<>();
        asked.path("headers").forEachEntry((name, value) -> headers.put(name, value.asString("")));
        double seconds = asked.path("timeout").asDouble(0);
        @Nullable
        Duration timeout =
                seconds > 0 && seconds < 86_400 ? Duration.ofMillis(Math.max(1, Math.round(seconds * 1000))) : null;
        return new OutboundRequest(
                asked.path("method").asString(""),
                asked.path("url").asString(""),
                headers,
                asked.path("body").isString() ? asked.path("body").asString() : null,
                timeout);
    }
}
