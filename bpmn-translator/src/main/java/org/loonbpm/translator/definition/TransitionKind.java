package org.loonbpm.translator.definition;

import org.loonbpm.translator.definition.WireCode.Coded;

/** What taking a transition means for the ticket ({@code attribute_type_id} in Loonflow). */
public enum TransitionKind implements Coded {
    AGREE(1),
    REFUSE(2),
    OTHER(3);

    private final int code;

    TransitionKind(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static TransitionKind of(int code) {
        return WireCode.find(values(), code);
    }
}
