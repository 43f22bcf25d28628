package org.loonbpm.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/** What each part of a state's participants comes to now. */
@Component
class ParticipantRules implements Diagnosis {

    private final Directory directory;

    ParticipantRules(Directory directory) {
        this.directory = directory;
    }

    /** One part, such as a role among several, with the people whom it names; the words' key is {@code rule.<code>}. */
    record Rule(String code, String subject, List<String> people) {}

    /** For the ticket in the state in which it is, or as if it were in another. */
    List<Rule> rules(Standing ticket, long stateId) {
        var state = ticket.workflow().state(stateId).orElse(null);
        if (state == null || state.kind() == StateKind.END) {
            return List.of();
        }
        if (state.kind() == StateKind.START) {
            return List.of(new Rule("creator", ticket.creator(), List.of(ticket.creator())));
        }
        return Stream.of(state.participants().value().split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(part -> rule(part, ticket, state.participants().kind().name()))
                .toList();
    }

    private Stream<Rule> rule(String part, Standing ticket, String kind) {
        return switch (kind) {
            case "PERSON", "PEOPLE" -> Stream.of(new Rule("person", part, List.of(part)));
            case "DEPARTMENT" ->
                number(part)
                        .map(id -> new Rule(
                                "department",
                                directory.departmentName(id).orElse(part),
                                directory.departmentMembers(List.of(id))));
            case "ROLE" ->
                number(part)
                        .map(id -> new Rule("role", directory.roleName(id).orElse(part), directory.roleMembers(id)));
            case "FIELD" -> Stream.of(new Rule("field", part, named(part, ticket.values())));
            case "PARENT_FIELD" -> Stream.of(new Rule("parent_field", part, named(part, ticket.parentValues())));
            case "VARIABLE" ->
                Stream.of(
                        part.equals("creator_tl")
                                ? new Rule("approver", ticket.creator(), approvers(ticket.creator()))
                                : new Rule("creator", ticket.creator(), List.of(ticket.creator())));
            default -> Stream.empty();
        };
    }

    private static Stream<Long> number(String part) {
        return part.matches("\\d{1,18}") ? Stream.of(Long.valueOf(part)) : Stream.empty();
    }

    private List<String> approvers(String creator) {
        try {
            return directory.approversOf(creator);
        } catch (Refusal nobody) {
            return List.of();
        }
    }

    private static List<String> named(String key, Map<String, @Nullable Object> values) {
        @Nullable Object names = values.get(key);
        return names == null
                ? List.of()
                : Arrays.stream(names.toString().split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Parts that name nobody, once nobody is to act. */
    @Override
    public List<Finding> of(Standing ticket) {
        if (!ticket.running()
                || !ticket.kind().isHuman()
                || !ticket.participants().isEmpty()
                || isParallel(ticket)) {
            return List.of();
        }
        List<Finding> empty = rules(ticket, ticket.stateId()).stream()
                .filter(rule -> rule.people().isEmpty())
                .map(rule -> Finding.of("empty_" + rule.code(), rule.subject()))
                .toList();
        return empty.isEmpty() ? List.of(Finding.of("nobody")) : empty;
    }

    /** Nobody is ever to act there. */
    private static boolean isParallel(Standing ticket) {
        return ticket.workflow()
                .state(ticket.stateId())
                .filter(state -> state.kind() == StateKind.PARALLEL)
                .isPresent();
    }
}
