package org.loonbpm.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Person;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.json.CountersignText;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.Workflow;

/**
 * One of the branches in which a ticket is at once, as callers are shown it.
 *
 * @param multiAllPerson JSON text: the voters with what they chose; {@code {}} where nobody votes
 * @param voters how they are called, by user name; absent where nobody votes
 * @param countersign how the votes end; absent where nobody votes
 * @param since when it came to the state
 */
public record BranchInfo(
        long stateId,
        String stateName,
        ParticipantInfo participantInfo,
        boolean inAddNode,
        String addNodeMan,
        boolean scriptRunLastResult,
        int actStateId,
        String multiAllPerson,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> voters,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object countersign,
        String since) {

    /** Of those that have not come to the join; none for a ticket that stands in a single state. */
    static List<BranchInfo> of(
            TicketRow ticket, Workflow workflow, Map<String, Person> people, Map<String, String> scripts) {
        return ticket.branches().stream()
                .filter(branch -> !branch.hasArrived())
                .map(branch -> of(branch, workflow, people, scripts))
                .toList();
    }

    private static BranchInfo of(
            BranchRow branch, Workflow workflow, Map<String, Person> people, Map<String, String> scripts) {
        return new BranchInfo(
                branch.stateId(),
                workflow.state(branch.stateId()).map(State::name).orElse("--状态已被删除--"),
                ParticipantInfo.of(branch.participantTypeId(), branch.participant(), branch.votes(), people)
                        .naming(scripts),
                branch.inAddNode(),
                branch.addNodeMan(),
                branch.scriptRunLastResult(),
                branch.actStateId(),
                VotesText.of(branch.votes()),
                ParticipantInfo.voters(branch.votes(), people),
                workflow.state(branch.stateId())
                        .filter(State::isCountersigned)
                        .map(state -> JsonText.parsed(CountersignText.write(state.countersign())))
                        .orElse(null),
                Times.text(branch.since()));
    }

    /** Whom these name. */
    static Set<String> named(TicketRow ticket) {
        var names = new HashSet<String>();
        ticket.branches().forEach(branch -> {
            names.addAll(Names.split(branch.participant()));
            names.addAll(branch.votes().keySet());
        });
        return names;
    }
}
