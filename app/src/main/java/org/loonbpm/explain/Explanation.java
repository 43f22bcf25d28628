package org.loonbpm.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.ticket.TicketTimers;

/**
 * Why a ticket is where it is.
 *
 * @param stateId where it is; the fork where it is in branches
 * @param participants who is to act and which rule chose them
 * @param votes in a countersign: what everybody chose; empty text for those who have not voted
 * @param lastMove the last transition; absent where none was taken
 * @param obstacles what keeps the ticket from going on, whoever asks
 * @param actions what the caller can do, and what blocks the rest
 * @param failedJobs errors of what the engine should have done by itself
 * @param timers which transitions are taken by themselves, and when
 * @param branches the same of each branch; none for a ticket that stands in a single state
 */
public record Explanation(
        long stateId,
        String stateName,
        List<Participant> participants,
        Map<String, String> votes,
        @Nullable Move lastMove,
        List<Reason> obstacles,
        List<Action> actions,
        List<String> failedJobs,
        List<TicketTimers.Timer> timers,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InBranch> branches) {

    /** What of it is about one of the branches in which the ticket is at once. */
    public record InBranch(
            long stateId,
            String stateName,
            List<Participant> participants,
            Map<String, String> votes,
            List<Reason> obstacles) {}

    /**
     * A reason in the reader's language.
     *
     * @param code stable, for programs
     * @param setting what to change to get another outcome; empty where no setting does
     */
    public record Reason(String code, String message, String setting) {}

    /** Somebody who is to act. */
    public record Participant(String username, Reason rule) {}

    /** A transition that was taken, with the branches it had to choose from, as the workflow is defined now. */
    public record Move(
            long transitionId,
            String transitionName,
            long fromStateId,
            String participant,
            String at,
            List<Branch> branches) {}

    /**
     * A conditional way of a transition.
     *
     * @param outcome {@code true}, {@code false}, {@code not_asked} or {@code failed}; {@code default} is taken when none holds
     * @param values the fields that the condition looks at
     */
    public record Branch(
            String expression,
            long targetStateId,
            String outcome,
            boolean taken,
            Map<String, @Nullable Object> values) {}

    /**
     * Something that could be done; a transition has its id and the outcomes that its conditions would have now.
     *
     * @param branchStateId the state of the branch in which it could be done; null where the ticket is in none
     */
    public record Action(
            String action,
            long transitionId,
            String name,
            boolean allowed,
            List<Reason> blockedBy,
            List<Branch> branches,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long branchStateId) {}
}
