package org.loonbpm.translator.soundness;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.StateKind;

/** Whom of those that a definition names the directory knows; asked with all names of a kind at once. */
final class KnownParticipants {

    private final Model model;
    private final Set<String> people;
    private final Set<Long> departments;
    private final Set<Long> roles;

    KnownParticipants(Model model) {
        this.model = model;
        this.people =
                known(List.of(ParticipantKind.PERSON, ParticipantKind.PEOPLE), Texts::list, model.directory()::people);
        this.departments =
                known(List.of(ParticipantKind.DEPARTMENT), Texts::ids, model.directory()::departmentsWithMembers);
        this.roles = known(List.of(ParticipantKind.ROLE), Texts::ids, model.directory()::rolesWithMembers);
    }

    Set<String> people() {
        return people;
    }

    Set<Long> departments() {
        return departments;
    }

    Set<Long> roles() {
        return roles;
    }

    private <T> Set<T> known(
            List<ParticipantKind> kinds, Function<String, List<T>> reading, Function<Set<T>, Set<T>> asking) {
        var named = model.workflow().states().stream()
                .filter(state -> state.kind() == StateKind.NORMAL
                        && kinds.contains(state.participants().kind()))
                .flatMap(state -> reading.apply(state.participants().value()).stream())
                .collect(Collectors.toSet());
        return named.isEmpty() ? Set.of() : asking.apply(named);
    }
}
