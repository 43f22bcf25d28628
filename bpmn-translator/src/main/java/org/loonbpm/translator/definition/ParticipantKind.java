package org.loonbpm.translator.definition;

import org.loonbpm.translator.definition.WireCode.Coded;

/** How a state names its participants ({@code participant_type_id} in Loonflow). 9 was given up by Loonflow 1.0. */
public enum ParticipantKind implements Coded {
    NONE(0),
    /** One user name. */
    PERSON(1),
    /** A comma list of user names. */
    PEOPLE(2),
    /** A comma list of department ids. */
    DEPARTMENT(3),
    /** A role id. */
    ROLE(4),
    /** {@code creator} and {@code creator_tl} (whoever approves for the creator's department), comma separated. */
    VARIABLE(5),
    /** The id of a Python script that handles the ticket. */
    SCRIPT(6),
    /** Keys of fields of the ticket that hold user names, comma separated. */
    FIELD(7),
    /** Keys of such fields of the parent ticket. */
    PARENT_FIELD(8),
    /** JSON text that says which URL is called: {@code {"hook_url":..,"hook_token":..,"wait":..,"extra_info":..}}. */
    HOOK(10),
    /** JSON text that says which URL is asked for the people's names. */
    EXTERNAL(11);

    private final int code;

    ParticipantKind(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    /** Whether people handle the ticket, rather than a program or nobody. */
    public boolean isHuman() {
        return this != NONE && this != SCRIPT && this != HOOK;
    }

    public static ParticipantKind of(int code) {
        return WireCode.find(values(), code);
    }
}
