package org.loonbpm.flowlog;

import java.util.Map;
import org.loonbpm.account.Person;
import org.loonbpm.translator.definition.ParticipantKind;

/** Who did it, in words ({@code participant_info} of a log entry in Loonflow). */
record ActorInfo(
        int participantTypeId,
        String participant,
        String participantAlias,
        String participantEmail,
        String participantPhone) {

    static ActorInfo of(FlowLog entry, Map<String, Person> people) {
        Person person =
                entry.participantTypeId() == ParticipantKind.PERSON.code() ? people.get(entry.participant()) : null;
        return person == null
                ? new ActorInfo(entry.participantTypeId(), entry.participant(), entry.participant(), "", "")
                : new ActorInfo(
                        entry.participantTypeId(), entry.participant(), person.alias(), person.email(), person.phone());
    }
}
