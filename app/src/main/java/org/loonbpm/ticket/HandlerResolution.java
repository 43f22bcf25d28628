package org.loonbpm.ticket;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.springframework.stereotype.Component;

/**
 * Finds out who is to act on a ticket that comes to a state. The only place that does, whatever brought the ticket there.
 */
@Component
class HandlerResolution {

    private final Directory directory;
    private final Tickets tickets;
    private final LastHandlers lastHandlers;
    private final ForeseenPeople foreseen;
    private final Random random = new SecureRandom();

    HandlerResolution(Directory directory, Tickets tickets, LastHandlers lastHandlers, ForeseenPeople foreseen) {
        this.directory = directory;
        this.tickets = tickets;
        this.lastHandlers = lastHandlers;
        this.foreseen = foreseen;
    }

    Resolution of(State state, InHand taken) {
        Ticket ticket = taken.ticket();
        if (state.kind() == StateKind.START) {
            return Resolution.people(List.of(ticket.creator()));
        }
        if (state.kind() == StateKind.END || state.kind() == StateKind.PARALLEL) {
            return Resolution.people(List.of());
        }
        ParticipantKind kind = state.participants().kind();
        if (!kind.isHuman()) {
            // What a hook is told, its token included, is nobody's business but the hook's.
            return Resolution.program(
                    kind,
                    kind == ParticipantKind.HOOK ? "***" : state.participants().value());
        }
        return remembered(state, ticket).orElseGet(() -> distributed(state, people(state, taken)));
    }

    /** Loonflow's {@code remember_last_man_enable}: who handled the ticket here before does so again. */
    private java.util.Optional<Resolution> remembered(State state, Ticket ticket) {
        if (!state.remembersLastHandler() || state.isCountersigned()) {
            return java.util.Optional.empty();
        }
        return lastHandlers.lastHandler(ticket.id(), state.id()).map(handler -> Resolution.people(List.of(handler)));
    }

    private Resolution distributed(State state, List<String> people) {
        if (state.distribution() == Distribution.RANDOM && people.size() > 1) {
            return Resolution.people(List.of(people.get(random.nextInt(people.size()))));
        }
        Resolution all = Resolution.people(people);
        // A list of people stays a list for callers even when it names one.
        return state.participants().kind() == ParticipantKind.PEOPLE
                ? new Resolution(ParticipantKind.PEOPLE, all.participant(), all.people())
                : all;
    }

    private List<String> people(State state, InHand taken) {
        Ticket ticket = taken.ticket();
        String value = state.participants().value();
        return switch (state.participants().kind()) {
            case PERSON, PEOPLE -> Names.split(value);
            case DEPARTMENT -> directory.departmentMembers(ids(value));
            case ROLE ->
                ids(value).stream()
                        .flatMap(role -> directory.roleMembers(role).stream())
                        .distinct()
                        .toList();
            case VARIABLE -> variables(value, ticket.creator());
            case FIELD -> named(value, ticket.row());
            case PARENT_FIELD ->
                tickets.find(ticket.parentTicketId())
                        .map(parent -> named(value, parent.row()))
                        .orElse(List.of());
            case EXTERNAL ->
                foreseen.of(state, () -> ticket.before(taken.workflow()).values());
            case NONE, SCRIPT, HOOK -> List.of();
        };
    }

    private List<String> variables(String value, String creator) {
        var people = new ArrayList<String>();
        for (String variable : value.split(",")) {
            if (variable.strip().equals("creator")) {
                people.add(creator);
            } else if (variable.strip().equals("creator_tl")) {
                people.addAll(directory.approversOf(creator));
            }
        }
        return people.stream().distinct().toList();
    }

    /** The user names that fields hold; one field may hold several. */
    private static List<String> named(String keys, TicketRow ticket) {
        Map<String, @Nullable Object> base = ticket.baseFields();
        return Arrays.stream(keys.split(","))
                .map(key -> ticket.fields().getOrDefault(key.strip(), base.get(key.strip())))
                .filter(java.util.Objects::nonNull)
                .flatMap(names -> Names.split(names.toString()).stream())
                .distinct()
                .toList();
    }

    private static List<Long> ids(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
