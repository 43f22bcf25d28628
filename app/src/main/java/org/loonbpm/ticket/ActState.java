package org.loonbpm.ticket;

import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;

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

    /** How a ticket is getting on that has come to a state by a transition. */
    static ActState after(Transition transition, State state) {
        return transition.kind() == TransitionKind.REFUSE ? REFUSED : in(state);
    }

    /** How one is getting on that was put into a state. */
    static ActState in(State state) {
        return switch (state.kind()) {
            case START -> DRAFT;
            case END -> FINISHED;
            case NORMAL, PARALLEL -> ONGOING;
        };
    }
}
