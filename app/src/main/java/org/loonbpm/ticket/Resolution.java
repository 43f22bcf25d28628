package org.loonbpm.ticket;

import java.util.List;
import org.loonbpm.translator.definition.ParticipantKind;

/**
 * Who a state's participants turned out to be for a ticket.
 *
 * @param kind {@code PERSON}, {@code PEOPLE} or what the program is
 * @param participant what callers read: names, or a program's mark
 * @param people the user names who are to act; empty for programs and end states
 */
record Resolution(ParticipantKind kind, String participant, List<String> people) {

    static Resolution people(List<String> usernames) {
        return new Resolution(
                usernames.size() > 1 ? ParticipantKind.PEOPLE : ParticipantKind.PERSON,
                String.join(",", usernames),
                usernames);
    }

    static Resolution program(ParticipantKind kind, String mark) {
        return new Resolution(kind, mark, List.of());
    }
}
