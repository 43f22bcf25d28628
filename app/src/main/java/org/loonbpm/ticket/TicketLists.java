package org.loonbpm.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.account.Standing;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.Workflow;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of tickets as Loonflow shows them, with the names of states, workflows and people. */
@Service
public class TicketLists {

    private final TicketSearch search;
    private final WorkflowCatalog workflows;
    private final TicketWorkflows running;
    private final Directory directory;
    private final NamedScripts scripts;

    TicketLists(
            TicketSearch search,
            WorkflowCatalog workflows,
            TicketWorkflows running,
            Directory directory,
            NamedScripts scripts) {
        this.search = search;
        this.workflows = workflows;
        this.running = running;
        this.directory = directory;
        this.scripts = scripts;
    }

    /** Each row under Loonflow's names, ready to be sent; with the custom fields that the caller is shown, where asked for. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Page<Map<String, @Nullable Object>> list(TicketQuery query, PageRequest page) {
        var asker = new Asker(query.caller().username(), query.asksOfFields());
        TicketFilter filter =
                query.filter(asker.permitted(query.category()), query.fromAdmin() ? asker.administered() : null);
        TicketSearch.Hits hits = search.find(filter, page, asker::sight);
        Map<String, String> scriptNames =
                scripts.of(hits.rows().stream().map(TicketSearch.Hit::ticket).toList());
        List<Map<String, @Nullable Object>> rows = hits.rows().stream()
                .map(hit -> row(hit, hits.people(), scriptNames))
                .toList();
        addBranches(rows, hits.rows(), scriptNames);
        if (query.withFields() && !rows.isEmpty()) {
            addFields(rows, hits.rows(), asker.standing());
        }
        return page.answer(rows, hits.total());
    }

    /** One statement more, and only for a page on which a ticket is in branches. */
    private void addBranches(
            List<Map<String, @Nullable Object>> rows, List<TicketSearch.Hit> hits, Map<String, String> scriptNames) {
        if (hits.stream().noneMatch(hit -> hit.ticket().isForked())) {
            return;
        }
        List<Workflow> defined = defined(hits);
        Map<String, Person> people = directory.people(hits.stream()
                .flatMap(hit -> BranchInfo.named(hit.ticket()).stream())
                .collect(Collectors.toSet()));
        for (int i = 0; i < rows.size(); i++) {
            TicketRow ticket = hits.get(i).ticket();
            if (ticket.isForked()) {
                rows.get(i).put("branches", BranchInfo.of(ticket, defined.get(i), people, scriptNames));
            }
        }
    }

    private void addFields(List<Map<String, @Nullable Object>> rows, List<TicketSearch.Hit> hits, Standing standing) {
        List<Workflow> defined = defined(hits);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put("fields", ShownFields.of(hits.get(i).ticket(), defined.get(i), standing));
        }
    }

    /** What each ticket runs on. */
    private List<Workflow> defined(List<TicketSearch.Hit> hits) {
        return running.of(hits.stream()
                .map(hit -> new Tickets.Found(hit.ticket(), hit.edition()))
                .toList());
    }

    /** {@code is_end} and {@code is_rejected} are what Loonflow 0.3 has for {@code act_state_id}. */
    private static Map<String, @Nullable Object> row(
            TicketSearch.Hit hit, Map<String, Person> people, Map<String, String> scriptNames) {
        TicketRow ticket = hit.ticket();
        Map<String, @Nullable Object> row = ticket.baseFields();
        row.put("is_end", ActState.of(ticket.actStateId()).isOver());
        row.put("is_rejected", ActState.of(ticket.actStateId()) == ActState.REFUSED);
        String stateName = hit.stateName() == null ? "未知状态" : hit.stateName();
        Object label = hit.stateLabel() == null ? "{}" : JsonText.parsed(hit.stateLabel());
        row.put("state", new StateInfo(ticket.stateId(), stateName, label));
        row.put("participant_info", ParticipantInfo.of(ticket, people).naming(scriptNames));
        if (!ticket.votes().isEmpty()) {
            row.put("voters", ParticipantInfo.voters(ticket.votes(), people));
        }
        row.put("creator_info", PersonInfo.of(ticket.creator(), people));
        row.put("workflow_info", new WorkflowInfo(ticket.workflowId(), hit.workflowName()));
        return row;
    }

    private record StateInfo(long stateId, String stateName, Object stateLabel) {}

    /**
     * Who asks, and what that allows. Each is found out at most once, and where all workflows are needed anyway, the answers
     * come from them.
     */
    private final class Asker {

        private final String username;
        private final boolean asksOfFields;
        private @Nullable Standing standing;
        private @Nullable Collection<Workflow> defined;

        Asker(String username, boolean asksOfFields) {
            this.username = username;
            this.asksOfFields = asksOfFields;
        }

        Standing standing() {
            Standing known = standing == null ? directory.standing(username) : standing;
            standing = known;
            return known;
        }

        private Collection<Workflow> defined() {
            Collection<Workflow> known = defined == null ? workflows.present() : defined;
            defined = known;
            return known;
        }

        /** What the asker may see of fields in these workflows; null for all. */
        FieldSight sight(@Nullable Set<Long> workflowIds) {
            return new FieldSight(
                    standing(),
                    defined().stream()
                            .filter(workflow -> workflowIds == null || workflowIds.contains(workflow.id()))
                            .toList());
        }

        /** The workflows whose tickets a category comprises; null for all. */
        @Nullable
        Set<Long> permitted(TicketCategory category) {
            return switch (category) {
                case VIEW ->
                    asksOfFields
                            ? having(workflow -> TicketAccess.isViewer(standing(), workflow))
                            : workflows.viewableBy(username, directory.departmentsUpwards(username));
                case INTERVENE ->
                    asksOfFields
                            ? having(workflow -> TicketAccess.isIntervener(username, workflow))
                            : workflows.intervenedBy(username);
                case ALL, OWNER, DUTY, RELATION, WORKED -> null;
            };
        }

        Set<Long> administered() {
            return asksOfFields
                    ? having(workflow -> TicketAccess.isAdministrator(standing(), workflow))
                    : workflows.administeredBy(username);
        }

        private Set<Long> having(Predicate<Workflow> condition) {
            return defined().stream().filter(condition).map(Workflow::id).collect(Collectors.toSet());
        }
    }
}
