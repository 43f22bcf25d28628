package org.loonbpm.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Person;
import org.loonbpm.flowlog.Trail;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.translator.definition.WorkflowSettings;

/**
 * What a notice's receiver is sent, in Loonflow's words.
 *
 * @param participantInfoList who is to act now, each once
 * @param lastFlowLog what has just been done
 */
record NoticeMessage(
        String titleResult,
        String contentResult,
        @Nullable Object participant,
        @Nullable Object participantTypeId,
        @Nullable Object multiAllPerson,
        Map<String, @Nullable Object> ticketValueInfo,
        Trail.@Nullable Entry lastFlowLog,
        List<Recipient> participantInfoList) {

    /** Somebody with their telephone number and address. */
    record Recipient(String username, String alias, String phone, String email) {

        static Recipient of(Person person) {
            return new Recipient(person.username(), person.alias(), person.phone(), person.email());
        }
    }

    static NoticeMessage of(TicketFacts ticket, Trail.@Nullable Entry done, Map<String, Person> people) {
        WorkflowSettings settings = ticket.workflow().definition().settings();
        Map<String, @Nullable Object> values = ticket.values();
        return new NoticeMessage(
                NoticeText.of(settings.titleTemplate(), values),
                NoticeText.of(settings.contentTemplate(), values),
                values.get("participant"),
                values.get("participant_type_id"),
                values.get("multi_all_person"),
                values,
                done,
                people.values().stream()
                        .sorted(Comparator.comparingLong(Person::id))
                        .map(Recipient::of)
                        .toList());
    }

    /** About no ticket, to see whether it arrives. */
    static NoticeMessage trial(String title, String content, Person person) {
        return new NoticeMessage(title, content, "", 1, "{}", Map.of(), null, List.of(Recipient.of(person)));
    }
}
