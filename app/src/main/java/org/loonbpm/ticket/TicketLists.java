package org.loonbpm.ticket;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.Workflow;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of tickets as Loonflow shows them, with the names of states, workflows and people. */
@Service
public class TicketLists {

    private final TicketSearch search;
    private final WorkflowCatalog workflows;
    private final Directory directory;

    TicketLists(TicketSearch search, WorkflowCatalog workflows, Directory directory) {
        this.search = search;
        this.workflows = workflows;
        this.directory = directory;
    }

    /** Each row under Loonflow's names, ready to be sent. */
    @Transactional(readOnly = true)
    public Page<Map<String, @Nullable Object>> list(TicketQuery query, PageRequest page) {
        TicketSearch.Hits hits = search.find(query.filter(this::permitted), page);
        Map<Long, Long> revisions = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (TicketSearch.Hit hit : hits.rows()) {
            revisions.put(hit.ticket().workflowId(), hit.workflowRevision());
            names(hit.ticket()).forEach(names::add);
        }
        Map<Long, Workflow> definitions = workflows.at(revisions);
        Map<String, Person> people = names.isEmpty() ? Map.of() : directory.people(names);
        List<Map<String, @Nullable Object>> rows = hits.rows().stream()
                .map(hit -> row(hit.ticket(), definitions.get(hit.ticket().workflowId()), people))
                .toList();
        return page.answer(rows, hits.total());
    }

    /** The workflows whose tickets a category comprises; null for all. */
    private @Nullable Set<Long> permitted(TicketCategory category, String username) {
        return switch (category) {
            case VIEW -> workflows.viewableBy(username, directory.departmentsUpwards(username));
            case INTERVENE -> workflows.intervenedBy(username);
            case ALL, OWNER, DUTY, RELATION, WORKED -> null;
        };
    }

    private static Stream<String> names(TicketRow ticket) {
        return Stream.concat(
                Stream.of(ticket.creator()),
                Stream.concat(Names.split(ticket.participant()).stream(), ticket.votes().keySet().stream()));
    }

    private static Map<String, @Nullable Object> row(
            TicketRow ticket, @Nullable Workflow workflow, Map<String, Person> people) {
        Map<String, @Nullable Object> row = ticket.baseFields();
        @Nullable
        State state = workflow == null ? null : workflow.state(ticket.stateId()).orElse(null);
        row.put(
                "state",
                new StateInfo(
                        ticket.stateId(),
                        state == null ? "未知状态" : state.name(),
                        state == null ? "{}" : JsonText.parsed(state.label())));
        row.put("participant_info", ParticipantInfo.of(ticket, people));
        row.put("creator_info", PersonInfo.of(ticket.creator(), people));
        row.put("workflow_info", new WorkflowInfo(ticket.workflowId(), workflow == null ? "" : workflow.name()));
        return row;
    }

    private record StateInfo(long stateId, String stateName, Object stateLabel) {}
}
