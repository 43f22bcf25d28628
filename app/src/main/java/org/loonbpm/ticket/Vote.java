package org.loonbpm.ticket;

import org.loonbpm.translator.countersign.Ballot;
import org.loonbpm.translator.definition.Transition;

/**
 * What one voter of a countersigned state chose.
 *
 * @param weight how many votes it counts for
 * @param place the place among those who vote one after another; 0 where all vote at once
 * @param transitionId 0 as long as the voter has not voted
 */
public record Vote(long weight, int place, long transitionId, String transitionName) {

    static Vote open(long weight, int place) {
        return new Vote(weight, place, 0, "");
    }

    Vote cast(Transition choice) {
        return new Vote(weight, place, choice.id(), choice.name());
    }

    boolean isCast() {
        return transitionId != 0;
    }

    Ballot ballot() {
        return new Ballot(weight, transitionId);
    }
}
