package org.loonbpm.notice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.notice.NoticeMessage.Recipient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told, and to whom.
 *
 * @param deliveryId stays the same however often it is sent
 * @param title may be empty, as may the content: both come from templates
 * @param message everything, as JSON text
 */
record Telling(String deliveryId, String title, String content, List<Recipient> recipients, String message) {

    static Telling of(PendingNotice notice) {
        JsonNode read = JsonMapper.shared().readTree(notice.message());
        return new Telling(
                notice.deliveryId(),
                read.path("title_result").asString(""),
                read.path("content_result").asString(""),
                read.path("participant_info_list")
                        .valueStream()
                        .map(Telling::recipient)
                        .filter(person -> notice.to() == null || notice.to().equals(person.username()))
                        .toList(),
                notice.message());
    }

    private static Recipient recipient(JsonNode person) {
        return new Recipient(
                person.path("username").asString(""),
                person.path("alias").asString(""),
                person.path("phone").asString(""),
                person.path("email").asString(""));
    }

    /** Title and content for people to read; neither is missing in a message without templates. */
    String words() {
        String words = Stream.of(title, content)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? subject() : words;
    }

    String subject() {
        if (!title.isBlank()) {
            return title.strip().lines().findFirst().orElse("");
        }
        JsonNode ticket = JsonMapper.shared().readTree(message).path("ticket_value_info");
        return "%s %s"
                .formatted(ticket.path("sn").asString(""), ticket.path("title").asString(""))
                .strip();
    }

    List<String> phones() {
        return recipients.stream()
                .map(Recipient::phone)
                .filter(phone -> !phone.isBlank())
                .toList();
    }
}
