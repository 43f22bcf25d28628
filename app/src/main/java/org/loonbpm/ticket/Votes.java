package org.loonbpm.ticket;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.Transition;

/** The votes in a countersigned state; none in any other. */
final class Votes {

    private final Map<String, @Nullable Vote> votes;

    Votes(Map<String, @Nullable Vote> votes) {
        this.votes = new LinkedHashMap<>(votes);
    }

    /** By voter; null for those who have not voted. */
    Map<String, @Nullable Vote> byVoter() {
        return Collections.unmodifiableMap(votes);
    }

    boolean areAwaited() {
        return !votes.isEmpty();
    }

    /** A new round begins with these voters; with nobody, there is nothing to vote on. */
    void beginWith(Collection<String> voters) {
        votes.clear();
        voters.forEach(voter -> votes.put(voter, null));
    }

    void cast(String voter, Transition choice) {
        votes.put(voter, new Vote(choice.id(), choice.name()));
    }

    List<String> waiting() {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether every voter has voted and all for the same. */
    boolean agree() {
        return !votes.isEmpty()
                && !votes.containsValue(null)
                && Set.copyOf(votes.values()).size() == 1;
    }

    /** The votes of some who have not voted pass to somebody else, who votes once. */
    void pass(List<String> from, String to) {
        votes.keySet().removeAll(from);
        votes.put(to, null);
    }
}
