package org.loonbpm.translator.countersign;

/**
 * The vote of one voter.
 *
 * @param weight how many votes it counts for
 * @param choice the id of the transition; 0: not cast yet
 */
public record Ballot(long weight, long choice) {

    public boolean isCast() {
        return choice != 0;
    }
}
