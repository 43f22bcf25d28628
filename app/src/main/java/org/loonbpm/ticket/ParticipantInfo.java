package org.loonbpm.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.loonbpm.account.Person;
import org.loonbpm.translator.definition.ParticipantKind;

/** Who is to act on a ticket, in words ({@code participant_info} in Loonflow). */
public record ParticipantInfo(
        String participant,
        String participantName,
        int participantTypeId,
        String participantTypeName,
        String participantAlias) {

    static ParticipantInfo of(TicketRow ticket, Map<String, Person> people) {
        return of(ticket.participantTypeId(), ticket.participant(), ticket.votes(), people);
    }

    static ParticipantInfo of(int type, String participant, Map<String, Vote> votes, Map<String, Person> people) {
        ParticipantKind kind = ParticipantKind.of(type);
        String typeName = votes.isEmpty() ? typeName(kind) : "多人且全部处理";
        String alias = votes.isEmpty() ? alias(kind, participant, people) : votes(votes, people);
        return new ParticipantInfo(participant, participant, type, typeName, alias);
    }

    /** With the script's name in place of its id. */
    ParticipantInfo naming(Map<String, String> scripts) {
        String name = participantTypeId == ParticipantKind.SCRIPT.code() ? scripts.get(participant) : null;
        return name == null
                ? this
                : new ParticipantInfo(
                        participant, participantName, participantTypeId, participantTypeName, "脚本:" + name);
    }

    /** Those who vote, by user name, as people are called; what callers of Loonflow have to read from a sentence. */
    static Map<String, String> voters(Map<String, Vote> votes, Map<String, Person> people) {
        var names = new LinkedHashMap<String, String>();
        votes.keySet().forEach(username -> names.put(username, alias(username, people)));
        return names;
    }

    private static String typeName(ParticipantKind kind) {
        return switch (kind) {
            case PERSON -> "个人";
            case PEOPLE -> "多人";
            case NONE, DEPARTMENT, ROLE, VARIABLE, SCRIPT, FIELD, PARENT_FIELD, HOOK, EXTERNAL -> "";
        };
    }

    private static String alias(ParticipantKind kind, String participant, Map<String, Person> people) {
        if (kind == ParticipantKind.SCRIPT) {
            return "脚本:" + participant;
        }
        return kind.isHuman()
                ? Names.split(participant).stream()
                        .map(username -> alias(username, people))
                        .collect(Collectors.joining(","))
                : "";
    }

    private static String votes(Map<String, Vote> votes, Map<String, Person> people) {
        return votes.entrySet().stream()
                .map(vote -> {
                    Vote choice = vote.getValue();
                    return "%s(%s)%s:%s"
                            .formatted(
                                    alias(vote.getKey(), people),
                                    vote.getKey(),
                                    choice.isCast() ? "已处理" : "未处理",
                                    choice.isCast() ? choice.transitionName() : "None");
                })
                .collect(Collectors.joining(";"));
    }

    private static String alias(String username, Map<String, Person> people) {
        Person person = people.get(username);
        return person == null ? username : person.alias();
    }
}
