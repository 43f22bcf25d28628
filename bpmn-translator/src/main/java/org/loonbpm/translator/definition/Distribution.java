package org.loonbpm.translator.definition;

import org.loonbpm.translator.definition.WireCode.Coded;

/** How work is shared out among several participants ({@code distribute_type_id} in Loonflow). */
public enum Distribution implements Coded {
    /** One of them has to accept the ticket before handling it. */
    CLAIM(1),
    /** Any of them may handle it at once. */
    DIRECT(2),
    /** One of them is drawn. */
    RANDOM(3),
    /** Countersign: the ticket goes on when all of them chose the same transition. */
    EVERYONE(4);

    private final int code;

    Distribution(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static Distribution of(int code) {
        return WireCode.find(values(), code);
    }
}
