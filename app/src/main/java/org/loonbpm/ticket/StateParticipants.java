package org.loonbpm.ticket;

import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;

/** A state's participants as those who look at a ticket are shown them. */
final class StateParticipants {

    private StateParticipants() {}

    /** What a program is called with holds its token, which is nobody else's business. */
    static String shown(Participants participants) {
        return participants.kind() == ParticipantKind.HOOK ? "hook" : participants.value();
    }
}
