package org.loonbpm.translator.soundness;

import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;

/** A ticket can go from a state to another by a transition: each target of each way in which it may be taken. */
record Move(State from, Transition transition, State to, By by) {

    /** What makes a ticket move. */
    enum By {
        PERSON,
        /** A script, a hook, or the last of the tickets that belong to this one. */
        PROGRAM,
        TIMER,
        /** Nothing more: at a fork all moves are made at once, at a join when all branches have arrived. */
        PARALLEL
    }

    boolean isAutomatic() {
        return by != By.PERSON;
    }
}
