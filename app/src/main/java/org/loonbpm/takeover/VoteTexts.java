package org.loonbpm.takeover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.takeover.Standpoint.Choice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loonflow's {@code multi_all_person}: {@code {"ann": {}, "ben": {"transition_id": 5, "transition_name": "agree"}}}. */
final class VoteTexts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private VoteTexts() {}

    /** By voter; empty if the text is no such object. */
    static Optional<Map<String, @Nullable Choice>> read(String text) {
        if (text.isBlank()) {
            return Optional.of(Map.of());
        }
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.isObject()) {
                return Optional.empty();
            }
            var votes = new LinkedHashMap<String, @Nullable Choice>();
            root.forEachEntry((voter, choice) -> votes.put(voter, choice(choice)));
            return Optional.of(votes);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static @Nullable Choice choice(JsonNode choice) {
        return choice.path("transition_id").isNumber()
                ? new Choice(
                        choice.get("transition_id").asLong(),
                        choice.path("transition_name").asString(""))
                : null;
    }

    static String of(Map<String, @Nullable Choice> votes) {
        var object = JSON.createObjectNode();
        votes.forEach((voter, choice) -> {
            var vote = object.putObject(voter);
            if (choice != null) {
                vote.put("transition_id", choice.transitionId());
                vote.put("transition_name", choice.transitionName());
            }
        });
        return JSON.writeValueAsString(object);
    }
}
