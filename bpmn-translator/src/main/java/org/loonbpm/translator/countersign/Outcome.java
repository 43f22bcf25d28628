package org.loonbpm.translator.countersign;

/**
 * What the votes so far have come to.
 *
 * @param transitionId the transition that the ticket takes; 0 unless it is decided
 */
public record Outcome(Kind kind, long transitionId) {

    static final Outcome OPEN = new Outcome(Kind.OPEN, 0);
    static final Outcome AGAIN = new Outcome(Kind.AGAIN, 0);

    /** Whether it goes on. */
    public enum Kind {
        /** Somebody has still to vote. */
        OPEN,
        TAKEN,
        /** Nothing can be decided any more, and nothing says what then: everybody votes again. */
        AGAIN
    }

    static Outcome taken(long transitionId) {
        return new Outcome(Kind.TAKEN, transitionId);
    }

    public boolean isTaken() {
        return kind == Kind.TAKEN;
    }
}
