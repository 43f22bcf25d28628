package org.loonbpm.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.loonbpm.notice.NoticeMessage.Recipient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Speaks in the name of applications, with tokens that are fetched when they are needed and kept as long as they are good. */
@Component
class ChatApplications {

    /** So that none runs out on its way. */
    private static final Duration RESERVE = Duration.ofMinutes(5);

    private static final int MOST_TOKENS = 1000;
    private static final int MOST_PEOPLE = 100_000;

    private final ChatClient chat;
    private final Clock clock;
    private final Cache<ChatApplication, Token> tokens =
            Caffeine.newBuilder().maximumSize(MOST_TOKENS).build();
    private final Cache<Phone, String> people = Caffeine.newBuilder()
            .maximumSize(MOST_PEOPLE)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    private record Token(String text, Instant goodUntil) {}

    private record Phone(ChatApplication application, String number) {}

    ChatApplications(ChatClient chat, Clock clock) {
        this.chat = chat;
        this.clock = clock;
    }

    /**
     * Posts with a token; with another one where the one that was kept is not taken any more.
     *
     * @throws NotSent unless all is well
     */
    JsonNode post(ChatApplication application, String url, Object body) throws NotSent {
        try {
            return chat.post(withToken(url, application), body);
        } catch (ChatRefusal refusal) {
            if (!refusal.isAboutTheToken()) {
                throw refusal;
            }
            tokens.invalidate(application);
            return chat.post(withToken(url, application), body);
        }
    }

    /** Finds out under which id somebody is known, by their telephone number. */
    interface Lookup {
        String by(String phone) throws NotSent;
    }

    /** The ids of people: whoever cannot be found by a telephone number is taken to have their user name as id. */
    List<String> ids(ChatApplication application, List<Recipient> recipients, Lookup lookup) throws NotSent {
        var ids = new LinkedHashSet<String>();
        for (Recipient person : recipients) {
            ids.add(person.phone().isBlank() ? person.username() : id(application, person, lookup));
        }
        return List.copyOf(ids);
    }

    private String id(ChatApplication application, Recipient person, Lookup lookup) throws NotSent {
        var phone = new Phone(application, person.phone().strip());
        String known = people.getIfPresent(phone);
        if (known != null) {
            return known;
        }
        try {
            String id = lookup.by(phone.number());
            if (!id.isEmpty()) {
                people.put(phone, id);
                return id;
            }
        } catch (ChatRefusal unknown) {
            return person.username();
        }
        return person.username();
    }

    private String withToken(String url, ChatApplication application) throws NotSent {
        Token kept = tokens.getIfPresent(application);
        if (kept == null || !kept.goodUntil().isAfter(clock.instant())) {
            kept = fetched(application);
            tokens.put(application, kept);
        }
        return "%s?access_token=%s".formatted(url, URLEncoder.encode(kept.text(), StandardCharsets.UTF_8));
    }

    private Token fetched(ChatApplication application) throws NotSent {
        JsonNode said = chat.get(application.tokenUrl());
        String text = said.path("access_token").asString("");
        if (text.isEmpty()) {
            throw new NotSent("no token was given for the application");
        }
        Duration good = Duration.ofSeconds(said.path("expires_in").asLong(0)).minus(RESERVE);
        return new Token(text, clock.instant().plus(good));
    }
}
