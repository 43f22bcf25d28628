package org.loonbpm.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The votes of a countersign as Loonflow writes them ({@code multi_all_person}): {@code {"ann": {}, "ben": {"transition_id": 5,
 * "transition_name": "agree"}}}.
 */
final class VotesText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private VotesText() {}

    static String of(Map<String, @Nullable Vote> votes) {
        var object = JSON.createObjectNode();
        votes.forEach((voter, vote) -> {
            var choice = object.putObject(voter);
            if (vote != null) {
                choice.put("transition_id", vote.transitionId());
                choice.put("transition_name", vote.transitionName());
            }
        });
        return JSON.writeValueAsString(object);
    }

    static Map<String, @Nullable Vote> read(String text) {
        var votes = new LinkedHashMap<String, @Nullable Vote>();
        JSON.readTree(text).forEachEntry((voter, choice) -> votes.put(voter, vote(choice)));
        return votes;
    }

    private static @Nullable Vote vote(JsonNode choice) {
        return choice.has("transition_id")
                ? new Vote(
                        choice.get("transition_id").asLong(),
                        choice.get("transition_name").asString())
                : null;
    }
}
