package org.loonbpm.publishing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.publishing.Move;
import org.loonbpm.publishing.PreviewPublication;
import org.loonbpm.publishing.ReadProgress;
import org.loonbpm.ticket.Passage.Outcome;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.PublishWorkflow;
import org.loonbpm.workflow.RunningTicketsRule;

/** Published mode as callers send and see it. */
final class PublishWire {

    private PublishWire() {}

    record ModeBody(@Nullable String mode, @Nullable String runningTickets) {

        RunningTicketsRule rule() {
            return runningTickets == null ? RunningTicketsRule.FOLLOW : RunningTicketsRule.of(runningTickets);
        }
    }

    /** What is published, or taken back, with what for running tickets. */
    record PublishBody(
            @Nullable String runningTickets, @Nullable Map<Long, @Nullable Long> targets) {

        static PublishBody orNothing(@Nullable PublishBody body) {
            return body == null ? new PublishBody(null, null) : body;
        }

        String runningTicketsOrEmpty() {
            return runningTickets == null ? "" : runningTickets;
        }

        Map<Long, Long> moves() {
            var moves = new LinkedHashMap<Long, Long>();
            if (targets != null) {
                targets.forEach((from, to) -> {
                    if (to == null) {
                        throw Refusal.invalid("targets must give each state the id of another, not null");
                    }
                    moves.put(from, to);
                });
            }
            return moves;
        }
    }

    record Published(int version) {}

    record Status(
            String mode,
            String runningTickets,
            @Nullable Integer publishedVersion,
            @Nullable Integer previousVersion,
            boolean draftChanged) {

        static Status of(PublishWorkflow.Status status) {
            return new Status(
                    status.published() ? "published" : "compat",
                    status.runningTickets().word(),
                    status.publishedVersion(),
                    status.previousVersion(),
                    status.draftChanged());
        }
    }

    record Preview(
            List<Ticket> value,
            int perPage,
            int page,
            long total,
            Map<String, Long> totals,
            List<Group> groups,
            List<String> problems) {

        static Preview of(PreviewPublication.Preview preview, PageRequest page) {
            return new Preview(
                    preview.page().stream().map(Ticket::of).toList(),
                    page.perPage(),
                    page.page(),
                    preview.listed(),
                    Map.of(
                            "same", preview.totals().getOrDefault(Outcome.SAME, 0L),
                            "moved", preview.totals().getOrDefault(Outcome.MOVED, 0L),
                            "blocked", preview.totals().getOrDefault(Outcome.BLOCKED, 0L)),
                    preview.groups().stream().map(Group::of).toList(),
                    preview.problems().stream()
                            .map(problem -> problem.message())
                            .toList());
        }
    }

    /** Tickets of one state that fare alike. */
    record Group(long stateId, String stateName, String outcome, long toStateId, String toStateName, long tickets) {

        static Group of(PreviewPublication.Group group) {
            return new Group(
                    group.stateId(),
                    group.stateName(),
                    word(group.outcome()),
                    group.toStateId(),
                    group.toStateName(),
                    group.tickets());
        }
    }

    record Ticket(
            long ticketId,
            String sn,
            String title,
            long stateId,
            String stateName,
            String outcome,
            long toStateId,
            String toStateName,
            String reason,
            String reasonZh) {

        static Ticket of(PreviewPublication.Foretold foretold) {
            return new Ticket(
                    foretold.ticket().ticketId(),
                    foretold.ticket().sn(),
                    foretold.ticket().title(),
                    foretold.ticket().standing().stateId(),
                    foretold.stateName(),
                    word(foretold.passage().outcome()),
                    foretold.passage().toStateId(),
                    foretold.toStateName(),
                    foretold.passage().reason().english(),
                    foretold.passage().reason().chinese());
        }
    }

    record Progress(
            String state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer version,

            int total,
            int done,
            int same,
            int moved,
            int blocked,
            int failed,
            String lastFailure,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String gmtCreated,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String gmtFinished) {

        /** Nothing was ever to be brought anywhere. */
        static final Progress NONE = new Progress("none", null, 0, 0, 0, 0, 0, 0, "", null, null);

        static Progress of(ReadProgress.Progress progress) {
            Move move = progress.move();
            return new Progress(
                    move.gmtFinished() == null ? "running" : "finished",
                    progress.version(),
                    move.total(),
                    progress.done(),
                    move.same(),
                    move.moved(),
                    move.blocked(),
                    move.failed(),
                    move.lastFailure(),
                    Times.text(move.gmtCreated()),
                    move.gmtFinished() == null ? null : Times.text(move.gmtFinished()));
        }
    }

    static Optional<Outcome> outcome(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Outcome.values())
                .filter(outcome -> word(outcome).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.invalid("outcome must be same, moved or blocked, not '%s'".formatted(word))));
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
