package org.loonbpm.account;

/** What a person may do beside handling tickets ({@code type_id} of a user in Loonflow). */
public enum UserType {
    COMMON,
    WORKFLOW_ADMINISTRATOR,
    SUPER_ADMINISTRATOR;

    /** The number by which Loonflow names it. */
    public int code() {
        return ordinal();
    }

    public static UserType of(int code) {
        if (code < 0 || code >= values().length) {
            throw new IllegalArgumentException("type_id must be 0, 1 or 2, not " + code);
        }
        return values()[code];
    }
}
