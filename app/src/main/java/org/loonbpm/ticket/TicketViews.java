package org.loonbpm.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.json.CountersignText;
import org.loonbpm.web.Refusal;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.StateRow;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One ticket as somebody sees it: its fields, what can be done with it, who is to act. */
@Service
public class TicketViews {

    private final Tickets tickets;
    private final TicketWorkflows workflows;
    private final TicketAccess access;
    private final Directory directory;
    private final TicketTimers timers;
    private final NamedScripts scripts;

    TicketViews(
            Tickets tickets,
            TicketWorkflows workflows,
            TicketAccess access,
            Directory directory,
            TicketTimers timers,
            NamedScripts scripts) {
        this.tickets = tickets;
        this.workflows = workflows;
        this.access = access;
        this.directory = directory;
        this.timers = timers;
        this.scripts = scripts;
    }

    /** A ticket that the caller may see, for other features. */
    public record Seen(
            long ticketId, Place place, String processInstanceId, Workflow workflow, List<BranchInfo> branches) {

        public long stateId() {
            return place.stateId();
        }

        public boolean isIn(long stateId) {
            return place.states().anyMatch(id -> id == stateId);
        }
    }

    boolean maySee(Caller caller, long ticketId) {
        try {
            visible(caller, ticketId);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** @throws Refusal unless the caller may handle or see the ticket */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Seen visible(Caller caller, long ticketId) {
        Tickets.Found found = found(ticketId);
        access.requireApplication(caller, found.row().workflowId());
        Workflow workflow = workflow(found);
        access.requireView(found.row(), workflow, TicketAccess.requireUser(caller));
        return seen(found, workflow);
    }

    /** As {@link #visible}, for a ticket's trail: a workflow with views as in Loonflow shows it to everybody. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Seen withTrail(Caller caller, long ticketId) {
        Tickets.Found found = found(ticketId);
        access.requireApplication(caller, found.row().workflowId());
        Workflow workflow = workflow(found);
        requireTrail(caller, found.row(), workflow);
        return seen(found, workflow);
    }

    private void requireTrail(Caller caller, TicketRow row, Workflow workflow) {
        String username = TicketAccess.requireUser(caller);
        if (!workflow.viewsAsLoonflow()) {
            access.requireView(row, workflow, username);
        }
    }

    private Seen seen(Tickets.Found found, Workflow workflow) {
        TicketRow row = found.row();
        return new Seen(row.id(), Place.of(row), row.processInstanceId(), workflow, branches(row, workflow));
    }

    private List<BranchInfo> branches(TicketRow row, Workflow workflow) {
        return row.isForked()
                ? BranchInfo.of(row, workflow, directory.people(BranchInfo.named(row)), scripts.of(List.of(row)))
                : List.of();
    }

    /**
     * The ticket with the fields that the caller is shown: the state's form to those who are to handle it, the workflow's
     * display form to everybody else who may see it.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, @Nullable Object> detail(Caller caller, long ticketId) {
        Tickets.Found found = found(ticketId);
        TicketRow row = found.row();
        access.requireApplication(caller, row.workflowId());
        String username = TicketAccess.requireUser(caller);
        Workflow workflow = workflow(found);
        Ticket ticket = new Ticket(row);
        List<State> handled = Handling.statesOf(ticket, workflow, username);
        boolean handles = !handled.isEmpty();
        if (!handles) {
            access.requireView(row, workflow, username);
        }
        Map<String, Person> people = people(row);
        Map<String, String> named = scripts.of(List.of(row));
        @Nullable State state = workflow.state(row.stateId()).orElse(null);
        Map<String, @Nullable Object> shown = row.baseFields();
        shown.put("field_list", fields(row, workflow, state, handled, people));
        shown.put("creator_info", PersonInfo.of(row.creator(), people));
        shown.put("state_info", stateInfo(row.stateId(), state, workflow));
        shown.put("participant_info", ParticipantInfo.of(row, people).naming(named));
        if (!row.votes().isEmpty()) {
            shown.put("voters", ParticipantInfo.voters(row.votes(), people));
        }
        if (row.isForked()) {
            shown.put("branches", BranchInfo.of(row, workflow, people, named));
        }
        shown.put("workflow_info", new WorkflowInfo(workflow.id(), workflow.name()));
        shown.put("timers", timers.of(workflow, ticket.place().states(), row.processInstanceId()));
        return shown;
    }

    private static List<TicketField> fields(
            TicketRow row, Workflow workflow, @Nullable State state, List<State> handled, Map<String, Person> people) {
        if (state == null) {
            return List.of();
        }
        List<String> displayed = workflow.definition().settings().displayForm();
        var shown = new ArrayList<TicketField>();
        for (TicketField field : TicketField.all(row, workflow, state, people)) {
            Optional<FieldAccess> access = handled.stream()
                    .flatMap(one -> Optional.ofNullable(one.form().get(field.fieldKey())).stream())
                    .max(Comparator.comparing(FieldAccess::isWritable).thenComparing(FieldAccess.REQUIRED::equals));
            if (access.isPresent()) {
                shown.add(field.with(access.get()));
            } else if (handled.isEmpty() && displayed.contains(field.fieldKey())) {
                shown.add(field);
            }
        }
        shown.sort(Comparator.comparingInt(TicketField::orderId));
        return shown;
    }

    private static Map<String, @Nullable Object> stateInfo(long stateId, @Nullable State state, Workflow workflow) {
        var info = new LinkedHashMap<String, @Nullable Object>();
        info.put("id", stateId);
        if (state == null) {
            info.put("name", "--状态已被删除--");
            return info;
        }
        StateRow row = workflow.stateRows().get(stateId);
        info.put("creator", row == null ? "" : row.creator());
        info.put("gmt_created", row == null ? "" : Times.text(row.gmtCreated()));
        info.put("gmt_modified", row == null ? "" : Times.text(row.gmtModified()));
        info.put("is_deleted", false);
        info.put("name", state.name());
        info.put("workflow_id", workflow.id());
        info.put("is_hidden", state.hidden());
        info.put("order_id", state.order());
        info.put("type_id", state.kind().code());
        info.put("enable_retreat", state.retreatEnabled());
        info.put("remember_last_man_enable", state.remembersLastHandler());
        info.put("participant_type_id", state.participants().kind().code());
        info.put("participant", StateParticipants.shown(state.participants()));
        info.put("distribute_type_id", state.distribution().code());
        var form = new LinkedHashMap<String, Integer>();
        state.form().forEach((key, fieldAccess) -> form.put(key, fieldAccess.code()));
        info.put("state_field_str", form);
        info.put("label", JsonText.parsed(state.label()));
        if (state.isCountersigned()) {
            info.put("countersign", JsonText.parsed(CountersignText.write(state.countersign())));
        }
        return info;
    }

    /**
     * What the caller can do with a ticket now.
     *
     * @param value the possible transitions; none where it is not the caller's turn
     * @param why why the ticket is not to be touched at all; empty where it may be
     */
    public record Offer(List<PossibleTransition> value, String why) {}

    /** A ticket that is not there or out of the application's reach offers nothing; Loonflow does not refuse that. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Offer transitions(Caller caller, long ticketId) {
        Tickets.Found found = tickets.find(ticketId).orElse(null);
        if (found == null) {
            return new Offer(List.of(), "ticket %d does not exist or has been deleted".formatted(ticketId));
        }
        if (!caller.application().mayUse(found.row().workflowId())) {
            return new Offer(
                    List.of(),
                    "application '%s' may not use the ticket's workflow"
                            .formatted(caller.application().name()));
        }
        return new Offer(possible(found, TicketAccess.requireUser(caller)), "");
    }

    private List<PossibleTransition> possible(Tickets.Found found, String username) {
        Workflow workflow = workflow(found);
        Ticket ticket = new Ticket(found.row());
        return ticket.positions().stream()
                .flatMap(at -> possible(ticket, at, workflow, username).stream()
                        .map(possible -> ticket.isForked() ? possible.inBranch(at.stateId()) : possible))
                .toList();
    }

    private static List<PossibleTransition> possible(Ticket ticket, Position at, Workflow workflow, String username) {
        Handling handling = Handling.of(ticket, at, workflow, username);
        if (!handling.permitted()) {
            return List.of();
        }
        if (handling.inAddNode()) {
            return List.of(PossibleTransition.END_ADDED_NODE);
        }
        if (handling.acceptFirst()) {
            return List.of(PossibleTransition.ACCEPT);
        }
        return workflow.definition().transitionsFrom(at.stateId()).stream()
                .map(PossibleTransition::of)
                .toList();
    }

    /** Who is to act, with their names and how to reach them. */
    public record Participants(
            List<String> participantUsernameList,
            List<Reachable> participantInfoList,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BranchInfo> branches) {

        /** Somebody with their telephone number and address. */
        public record Reachable(String username, String alias, String phone, String email) {}
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Participants participants(Caller caller, long ticketId) {
        Tickets.Found found = found(ticketId);
        TicketRow row = found.row();
        access.requireApplication(caller, row.workflowId());
        Workflow workflow = workflow(found);
        requireTrail(caller, row, workflow);
        List<String> names = new Ticket(row).participants();
        return new Participants(
                names.isEmpty() && row.participantTypeId() == 1 ? List.of("") : names,
                directory.people(names).values().stream()
                        .map(person -> new Participants.Reachable(
                                person.username(), person.alias(), person.phone(), person.email()))
                        .toList(),
                branches(row, workflow));
    }

    private Map<String, Person> people(TicketRow row) {
        Set<String> names = new HashSet<>(Names.split(row.participant()));
        names.add(row.creator());
        names.addAll(row.votes().keySet());
        names.addAll(BranchInfo.named(row));
        return directory.people(names);
    }

    private Tickets.Found found(long ticketId) {
        return tickets.find(ticketId).orElseThrow(() -> Refusal.notFound("ticket", ticketId));
    }

    private Workflow workflow(Tickets.Found found) {
        return workflows.of(found);
    }
}
