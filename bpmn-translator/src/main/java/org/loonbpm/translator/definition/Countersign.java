package org.loonbpm.translator.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the votes in a state that everybody handles come to an end. Loonflow knows only that all have to choose the same.
 *
 * @param threshold how many votes, or what part of all in per cent; counts only with {@link Rule#COUNT} and {@link Rule#PERCENT}
 * @param veto whether a single refusal decides
 * @param ordered whether the voters act one after another, in the order in which they are named
 * @param weights how many votes somebody has, by user name; everybody else has one
 */
public record Countersign(Rule rule, int threshold, boolean veto, boolean ordered, Map<String, Integer> weights) {

    public static final Countersign UNANIMOUS = new Countersign(Rule.UNANIMOUS, 0, false, false, Map.of());
    public static final int MOST_WEIGHT = 1000;

    /** What decides. */
    public enum Rule {
        /** All have to choose the same; when all have voted and differ, they vote again. */
        UNANIMOUS,
        /** The first vote decides, whatever it is. */
        FIRST,
        /** So many votes for one transition; a refusal counts against all others. */
        COUNT,
        /** Such a part of all votes for one transition; a refusal counts against all others. */
        PERCENT
    }

    public Countersign {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    public int weight(String voter) {
        return Math.min(MOST_WEIGHT, Math.max(1, weights.getOrDefault(voter, 1)));
    }

    public boolean hasThreshold() {
        return rule == Rule.COUNT || rule == Rule.PERCENT;
    }

    /** How many of all votes a transition needs: never none, and never more than there are. */
    public long needed(long all) {
        long wanted = switch (rule) {
            case UNANIMOUS -> all;
            case FIRST -> 1;
            case COUNT -> threshold;
            case PERCENT -> (all * threshold + 99) / 100;
        };
        return Math.max(1, Math.min(all, wanted));
    }
}
