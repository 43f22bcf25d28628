package org.loonbpm.takeover;

import java.util.Optional;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;

/** In which of the situations that a ticket can be in one is, in words for the report. */
final class Situations {

    private Situations() {}

    static String of(SourceTicket ticket, Standpoint stands, Reading reading) {
        Optional<State> state =
                reading.definitions.find(ticket.workflowId).flatMap(workflow -> workflow.state(ticket.stateId));
        if (state.isEmpty() || !stands.placed()) {
            return "cannot be placed";
        }
        if (state.get().kind() == StateKind.START) {
            return switch (ticket.actStateId) {
                case 2 -> "refused, with its creator";
                case 3 -> "taken back by its creator";
                default -> "draft";
            };
        }
        ParticipantKind kind = state.get().participants().kind();
        if (kind == ParticipantKind.SCRIPT || kind == ParticipantKind.HOOK) {
            String program = kind == ParticipantKind.SCRIPT ? "script" : "hook";
            return stands.scriptRunLastResult() ? "waiting for a " + program : program + " failed";
        }
        if (stands.addedNode() != null) {
            return "somebody was asked to add something";
        }
        if (state.get().isCountersigned()) {
            return "countersign, %s".formatted(votes(stands));
        }
        return stands.handlers().candidates().isEmpty() ? "with one person" : "with several people";
    }

    private static String votes(Standpoint stands) {
        long cast = stands.votes().values().stream()
                .filter(java.util.Objects::nonNull)
                .count();
        if (cast == 0) {
            return "nobody has voted";
        }
        return "some have voted";
    }
}
