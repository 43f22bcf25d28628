package org.loonbpm.translator.definition;

import org.loonbpm.translator.definition.WireCode.Coded;

/** What a handler may do with a field in a state ({@code field_attribute} in Loonflow). */
public enum FieldAccess implements Coded {
    READ_ONLY(1),
    REQUIRED(2),
    OPTIONAL(3);

    private final int code;

    FieldAccess(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public boolean isWritable() {
        return this != READ_ONLY;
    }

    public static FieldAccess of(int code) {
        return WireCode.find(values(), code);
    }
}
