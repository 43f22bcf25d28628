package org.loonbpm.flowlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.BranchInfo;
import org.loonbpm.ticket.TicketViews;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows a ticket's trail: as a list of entries, and sorted into the workflow's states. */
@Service
public class Trail {

    private final FlowLogs logs;
    private final TicketViews tickets;
    private final Directory directory;

    Trail(FlowLogs logs, TicketViews tickets, Directory directory) {
        this.logs = logs;
        this.tickets = tickets;
        this.directory = directory;
    }

    /** An entry as the list shows it; with the ticket's fields as they were, if these were asked for. */
    public record Entry(
            long id,
            long ticketId,
            StateName state,
            TransitionInfo transition,
            int interveneTypeId,
            int participantTypeId,
            String participant,
            ActorInfo participantInfo,
            String suggestion,
            String gmtCreated,

            @JsonRawValue @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String ticketData) {

        record StateName(long stateId, String stateName) {}
    }

    /** A state of the workflow with what was done in it, the newest first. */
    public record Step(long stateId, String stateName, int orderId, List<Done> stateFlowLogList) {

        record Done(
                long id,
                TransitionInfo transition,
                int participantTypeId,
                String participant,
                ActorInfo participantInfo,
                int interveneTypeId,
                String suggestion,
                long stateId,
                int attributeTypeId,
                String gmtCreated) {}
    }

    /** The steps, the state in which the ticket is, and the branches where that is a fork. */
    public record Steps(
            List<Step> value,
            long currentStateId,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BranchInfo> branches) {}

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Page<Entry> entries(
            Caller caller, long ticketId, PageRequest page, boolean newestFirst, boolean withSnapshot) {
        TicketViews.Seen ticket = tickets.withTrail(caller, ticketId);
        return entries(ticketId, ticket.workflow(), page, newestFirst, withSnapshot);
    }

    /** For the server's own programs: it checks no rights. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Page<Entry> entries(
            long ticketId, Workflow workflow, PageRequest page, boolean newestFirst, boolean withSnapshot) {
        FlowLogs.Part part = logs.page(ticketId, page, newestFirst, withSnapshot);
        return page.answer(
                part.rows().stream()
                        .map(row -> entry(row, workflow, part.people(), withSnapshot))
                        .toList(),
                part.total());
    }

    /** What was done last to a ticket, for those who are told of it. */
    public Optional<Entry> newest(long ticketId, Workflow workflow) {
        FlowLogs.Part part = logs.page(ticketId, new PageRequest(1, 1), true, false);
        return part.rows().stream().findFirst().map(row -> entry(row, workflow, part.people(), false));
    }

    private static Entry entry(FlowLog row, Workflow workflow, Map<String, Person> people, boolean withSnapshot) {
        String stateName = workflow.state(row.stateId()).map(State::name).orElse("未知状态");
        return new Entry(
                row.id(),
                row.ticketId(),
                new Entry.StateName(row.stateId(), stateName),
                TransitionInfo.of(row, workflow),
                row.interveneTypeId(),
                row.participantTypeId(),
                row.participant(),
                ActorInfo.of(row, people),
                row.suggestion(),
                Times.text(row.gmtCreated()),
                withSnapshot ? row.snapshot() : null);
    }

    /** Hidden states show only while the ticket is in them. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Steps steps(Caller caller, long ticketId) {
        TicketViews.Seen ticket = tickets.withTrail(caller, ticketId);
        List<FlowLog> rows = logs.all(ticketId);
        Map<String, Person> people = actors(rows);
        List<Step> steps = ticket.workflow().definition().states().stream()
                .filter(state -> ticket.isIn(state.id()) || !state.hidden())
                .sorted(Comparator.comparingInt(State::order))
                .map(state -> new Step(
                        state.id(),
                        state.name(),
                        state.order(),
                        rows.stream()
                                .filter(row -> row.stateId() == state.id())
                                .map(row -> done(row, ticket, people))
                                .toList()))
                .toList();
        return new Steps(steps, ticket.stateId(), ticket.branches());
    }

    private static Step.Done done(FlowLog row, TicketViews.Seen ticket, Map<String, Person> people) {
        TransitionInfo transition = TransitionInfo.of(row, ticket.workflow());
        return new Step.Done(
                row.id(),
                transition,
                row.participantTypeId(),
                row.participant(),
                ActorInfo.of(row, people),
                row.interveneTypeId(),
                row.suggestion(),
                row.stateId(),
                transition.attributeTypeId(),
                Times.text(row.gmtCreated()));
    }

    private Map<String, Person> actors(List<FlowLog> rows) {
        return rows.isEmpty()
                ? Map.of()
                : directory.people(rows.stream().map(FlowLog::participant).collect(Collectors.toSet()));
    }
}
