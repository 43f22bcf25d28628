package org.loonbpm.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The votes of a countersign as Loonflow writes them ({@code multi_all_person}): {@code {"ann": {}, "ben": {"transition_id": 5,
 * "transition_name": "agree"}}}.
 */
final class VotesText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private VotesText() {}

    /** As callers see it. */
    static String of(Map<String, Vote> votes) {
        var object = JSON.createObjectNode();
        votes.forEach((voter, vote) -> choice(object.putObject(voter), vote));
        return JSON.writeValueAsString(object);
    }

    /** With what Loonflow has no word for. */
    static String stored(Map<String, Vote> votes) {
        var object = JSON.createObjectNode();
        votes.forEach((voter, vote) -> {
            var choice = choice(object.putObject(voter), vote);
            if (vote.weight() != 1) {
                choice.put("weight", vote.weight());
            }
            if (vote.place() != 0) {
                choice.put("place", vote.place());
            }
        });
        return JSON.writeValueAsString(object);
    }

    private static ObjectNode choice(ObjectNode choice, Vote vote) {
        return vote.isCast()
                ? choice.put("transition_id", vote.transitionId()).put("transition_name", vote.transitionName())
                : choice;
    }

    static Map<String, Vote> read(String text) {
        var votes = new LinkedHashMap<String, Vote>();
        JSON.readTree(text).forEachEntry((voter, choice) -> votes.put(voter, vote(choice)));
        return votes;
    }

    private static Vote vote(JsonNode choice) {
        return new Vote(
                choice.path("weight").asLong(1),
                choice.path("place").asInt(0),
                choice.path("transition_id").asLong(0),
                choice.path("transition_name").asString(""));
    }
}
