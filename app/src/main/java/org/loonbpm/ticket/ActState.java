package org.loonbpm.ticket;

/** How a ticket is getting on ({@code act_state_id} in Loonflow). */
public enum ActState {
    DRAFT,
    ONGOING,
    /** Sent on by a transition that means refusal. */
    REFUSED,
    RETREATED,
    FINISHED,
    CLOSED;

    /** The number by which Loonflow names it. */
    public int code() {
        return ordinal();
    }

    public boolean isOver() {
        return this == FINISHED || this == CLOSED;
    }

    static ActState of(int code) {
        return values()[code];
    }
}
