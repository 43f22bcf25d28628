package org.loonbpm.ticket;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.loonbpm.translator.countersign.Poll;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Transition;

/** The votes in a countersigned state; none in any other. */
final class Votes {

    private final Map<String, Vote> votes;

    Votes(Map<String, Vote> votes) {
        this.votes = new LinkedHashMap<>(votes);
    }

    Map<String, Vote> byVoter() {
        return Collections.unmodifiableMap(votes);
    }

    boolean areAwaited() {
        return !votes.isEmpty();
    }

    /** A new round begins with these voters; with nobody, there is nothing to vote on. */
    void beginWith(Collection<String> voters, Countersign rule) {
        votes.clear();
        for (String voter : voters) {
            long weight = rule.hasThreshold() ? rule.weight(voter) : 1;
            votes.putIfAbsent(voter, Vote.open(weight, rule.ordered() ? votes.size() + 1 : 0));
        }
    }

    void cast(String voter, Transition choice) {
        votes.put(voter, votes.getOrDefault(voter, Vote.open(1, 0)).cast(choice));
    }

    /** Whether they act one after another. */
    boolean areOrdered() {
        return votes.values().stream().anyMatch(vote -> vote.place() > 0);
    }

    /** Who has not voted yet. */
    List<String> waiting() {
        return names(entries(false));
    }

    /** Whose turn it is. */
    List<String> acting() {
        List<String> waiting = waiting();
        return areOrdered() && !waiting.isEmpty() ? waiting.subList(0, 1) : waiting;
    }

    /** Everybody; where they act one after another, those who have voted come before whose turn it is. */
    List<String> voters() {
        return areOrdered() ? names(Stream.concat(entries(true), entries(false))) : List.copyOf(votes.keySet());
    }

    private Stream<Entry<String, Vote>> entries(boolean cast) {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue().isCast() == cast)
                .sorted(Comparator.comparingInt(vote -> vote.getValue().place()));
    }

    private static List<String> names(Stream<Entry<String, Vote>> entries) {
        return entries.map(Entry::getKey).toList();
    }

    /** @param ways what can be chosen */
    Poll poll(Countersign rule, List<Transition> ways) {
        return new Poll(rule, ways, votes.values().stream().map(Vote::ballot).toList());
    }

    /** The votes of some who have not voted pass to somebody else, who votes once, for as much as they all would have. */
    void pass(List<String> from, String to) {
        List<Vote> passed =
                from.stream().map(votes::get).filter(java.util.Objects::nonNull).toList();
        votes.keySet().removeAll(from);
        votes.put(
                to,
                Vote.open(
                        Math.max(1, passed.stream().mapToLong(Vote::weight).sum()),
                        passed.stream().mapToInt(Vote::place).min().orElse(0)));
    }
}
