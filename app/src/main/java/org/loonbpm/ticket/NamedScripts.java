package org.loonbpm.ticket;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.workflow.ScriptStates;
import org.springframework.stereotype.Component;

/** The names of the scripts that work on tickets; no statement where none does. */
@Component
class NamedScripts {

    private final ScriptStates scripts;

    NamedScripts(ScriptStates scripts) {
        this.scripts = scripts;
    }

    /** By what the tickets call their participant. */
    Map<String, String> of(Collection<TicketRow> tickets) {
        Set<String> ids = tickets.stream().flatMap(NamedScripts::marks).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : scripts.names(ids);
    }

    private static Stream<String> marks(TicketRow ticket) {
        return new Ticket(ticket)
                .positions().stream()
                        .filter(at -> at.participantKind() == ParticipantKind.SCRIPT)
                        .map(Position::participant);
    }
}
