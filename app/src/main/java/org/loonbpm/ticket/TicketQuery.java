package org.loonbpm.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Application;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Refusal;

/** What a caller asks of a list, by Loonflow's query parameters and a few of our own. */
public record TicketQuery(Caller caller, Map<String, String> parameters) {

    private static final int MOST_WORDS = 8;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-M-d");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-M-d HH:mm[:ss]");
    private static final Duration USUALLY = Duration.ofDays(3 * 365);

    TicketCategory category() {
        return TicketCategory.of(text("category"));
    }

    /** Whether only tickets of workflows that the caller administers are asked for. */
    boolean fromAdmin() {
        return !parameters.getOrDefault("from_admin", "").isEmpty();
    }

    /** Whether the rows shall have their custom fields. */
    boolean withFields() {
        return number("with_fields", 0) != 0;
    }

    /** Whether it matters who may see which fields of which tickets. */
    boolean asksOfFields() {
        return !FieldQuestion.in(parameters).isEmpty() || !words().isEmpty() || sort().isField();
    }

    /**
     * @param permitted the workflows whose tickets the category comprises; null for all
     * @param administered those that the caller administers, where only these are asked for; else null
     */
    TicketFilter filter(@Nullable Set<Long> permitted, @Nullable Set<Long> administered) {
        Instant now = Instant.now();
        boolean anyTime = text("create_start").isEmpty() && text("create_end").isEmpty();
        return new TicketFilter(
                category(),
                caller.username(),
                workflows(both(permitted, administered)),
                anyTime ? now.minus(USUALLY) : moment("create_start"),
                anyTime ? now.plus(Duration.ofHours(1)) : moment("create_end"),
                traits(),
                sort());
    }

    private TicketTraits traits() {
        return new TicketTraits(
                ids("state_ids"),
                ids("ticket_ids"),
                text("sn"),
                parameters.getOrDefault("title", ""),
                text("creator"),
                actStates(),
                number("parent_ticket_id", 0),
                number("parent_ticket_state_id", 0),
                FieldQuestion.in(parameters),
                words());
    }

    /**
     * The states of progress that are asked for; null for all. Loonflow 0.3 asks for {@code is_end} and {@code is_rejected}
     * where later ones ask for {@code act_state_id}.
     */
    private @Nullable Set<Integer> actStates() {
        var asked = new HashSet<Integer>();
        for (ActState state : ActState.values()) {
            asked.add(state.code());
        }
        if (!text("act_state_id").isEmpty()) {
            asked.retainAll(Set.of((int) number("act_state_id", 0)));
        }
        keep(asked, "is_end", Set.of(ActState.FINISHED.code(), ActState.CLOSED.code()));
        keep(asked, "is_rejected", Set.of(ActState.REFUSED.code()));
        return asked.size() == ActState.values().length ? null : asked;
    }

    private void keep(Set<Integer> asked, String name, Set<Integer> meant) {
        if (text(name).isEmpty()) {
            return;
        }
        if (flag(name)) {
            asked.retainAll(meant);
        } else {
            asked.removeAll(meant);
        }
    }

    private boolean flag(String name) {
        return switch (text(name).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> number(name, 0) != 0;
        };
    }

    private TicketSort sort() {
        return TicketSort.of(text("sort"), text("order"), number("reverse", 1) != 0);
    }

    private List<String> words() {
        List<String> words = Stream.of("search", "q")
                .flatMap(name -> Arrays.stream(text(name).split("\\s+")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MOST_WORDS) {
            throw Refusal.invalid("search for at most %d words at once, not %d".formatted(MOST_WORDS, words.size()));
        }
        return words;
    }

    private @Nullable Set<Long> workflows(@Nullable Set<Long> permitted) {
        @Nullable Set<Long> asked = text("workflow_ids").isEmpty() ? null : ids("workflow_ids");
        Application application = caller.application();
        @Nullable Set<Long> scope = application.name().equals(Application.LOONFLOW) ? null : application.workflowIds();
        return both(both(asked, scope), permitted);
    }

    private static @Nullable Set<Long> both(@Nullable Set<Long> some, @Nullable Set<Long> others) {
        if (some == null) {
            return others;
        }
        if (others == null) {
            return some;
        }
        var common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private long number(String name, long absent) {
        String text = text(name);
        if (text.isEmpty()) {
            return absent;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("%s must be a whole number, not '%s'".formatted(name, text));
        }
    }

    private Set<Long> ids(String name) {
        try {
            return Arrays.stream(text(name).split(","))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .map(Long::valueOf)
                    .collect(Collectors.toSet());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("%s must be whole numbers separated by commas, not '%s'".formatted(name, text(name)));
        }
    }

    /** A day alone means its first moment, as Loonflow's database reads it. */
    private @Nullable Instant moment(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDateTime moment = text.length() <= 10
                    ? LocalDate.parse(text, DATE).atStartOfDay()
                    : LocalDateTime.parse(text.replace('T', ' '), DATE_TIME);
            return moment.atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException notATime) {
            throw Refusal.invalid("%s must be a time such as 2026-11-22 09:30:00, not '%s'".formatted(name, text));
        }
    }
}
