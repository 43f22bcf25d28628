package org.loonbpm.translator.definition;

import org.loonbpm.translator.definition.WireCode.Coded;

/** What a state is for ({@code type_id} in Loonflow). */
public enum StateKind implements Coded {
    /** Somebody or something handles the ticket here. */
    NORMAL(0),
    /** Where a ticket is drafted and where it returns to its creator. */
    START(1),
    /** Nothing is to be done any more. */
    END(2),
    /**
     * Branches begin or meet here: with several transitions out of it a ticket takes all of them at once, with one it waits for
     * all branches. Loonflow has no such states.
     */
    PARALLEL(3);

    private final int code;

    StateKind(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static StateKind of(int code) {
        return WireCode.find(values(), code);
    }
}
