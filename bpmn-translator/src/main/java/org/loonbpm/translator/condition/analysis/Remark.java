package org.loonbpm.translator.condition.analysis;

import java.util.List;

/**
 * Something in a condition that does not fit.
 *
 * @param position where in its text, from 0
 * @param what an operator's sign, a function's or a field's name
 * @param kinds the kinds of values that it meets
 * @param detail what else there is to say: for {@link Flaw#UNKNOWN_OPTION} the value
 */
public record Remark(Flaw flaw, int position, String what, List<ValueKind> kinds, String detail) {

    public Remark {
        kinds = List.copyOf(kinds);
    }

    /** What can be wrong. */
    public enum Flaw {
        /** It fails whatever the values are. */
        TYPE_CLASH,
        /** Both sides are of kinds that are never equal. */
        NEVER_EQUAL,
        /** A field is compared with a text that is none of its options. */
        UNKNOWN_OPTION
    }
}
