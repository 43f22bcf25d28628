package org.loonbpm.takeover;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.Handlers;
import org.loonbpm.engine.Standing.AddedNode;

/**
 * Where a ticket stands and what its row says of it with us.
 *
 * @param running whether it is in flight
 * @param placed whether its process can be made; one in flight that has none gets it when somebody has put it right
 * @param votes what each voter of a countersign chose; null for those who have not voted
 * @param cast the votes that its process has to know as cast
 */
record Standpoint(
        boolean running,
        boolean placed,
        int participantTypeId,
        String participant,
        int actStateId,
        boolean inAddNode,
        boolean scriptRunLastResult,
        Map<String, @Nullable Choice> votes,
        Handlers handlers,
        @Nullable AddedNode addedNode,
        Map<String, Long> cast,
        Instant since) {

    /** A transition that somebody voted for. */
    record Choice(long transitionId, String transitionName) {}

    Standpoint {
        votes = new LinkedHashMap<>(votes);
        cast = new LinkedHashMap<>(cast);
    }

    static Standpoint asItIs(SourceTicket ticket, boolean running, int actState, Map<String, @Nullable Choice> votes) {
        return new Standpoint(
                running,
                false,
                ticket.participantTypeId,
                ticket.participant,
                actState,
                ticket.inAddNode,
                ticket.scriptRunLastResult,
                votes,
                Handlers.NOBODY,
                null,
                Map.of(),
                ticket.modified);
    }

    Standpoint actingBy(int kind, String people) {
        return new Standpoint(
                running,
                placed,
                kind,
                people,
                actStateId,
                inAddNode,
                scriptRunLastResult,
                votes,
                handlers,
                addedNode,
                cast,
                since);
    }

    Standpoint placedWith(
            Map<String, @Nullable Choice> ballots,
            Handlers acting,
            @Nullable AddedNode added,
            Map<String, Long> alreadyCast,
            Instant arrived) {
        return new Standpoint(
                running,
                true,
                participantTypeId,
                participant,
                actStateId,
                added != null,
                scriptRunLastResult,
                ballots,
                acting,
                added,
                alreadyCast,
                arrived);
    }

    Standpoint failed() {
        return new Standpoint(
                running,
                placed,
                participantTypeId,
                participant,
                actStateId,
                inAddNode,
                false,
                votes,
                handlers,
                addedNode,
                cast,
                since);
    }

    List<String> voters() {
        return handlers.voters();
    }
}
