package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
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
        Set<String> names =
                hits.rows().stream().flatMap(hit -> names(hit.ticket())).collect(Collectors.toSet());
        Map<String, Person> people = names.isEmpty() ? Map.of() : directory.people(names);
        List<Map<String, @Nullable Object>> rows =
                hits.rows().stream().map(hit -> row(hit, people)).toList();
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

    private static Map<String, @Nullable Object> row(TicketSearch.Hit hit, Map<String, Person> people) {
        TicketRow ticket = hit.ticket();
        Map<String, @Nullable Object> row = ticket.baseFields();
        String stateName = hit.stateName() == null ? "未知状态" : hit.stateName();
        Object label = hit.stateLabel() == null ? "{}" : JsonText.parsed(hit.stateLabel());
        row.put("state", new StateInfo(ticket.stateId(), stateName, label));
        row.put("participant_info", ParticipantInfo.of(ticket, people));
        row.put("creator_info", PersonInfo.of(ticket.creator(), people));
        row.put("workflow_info", new WorkflowInfo(ticket.workflowId(), hit.workflowName()));
        return row;
    }

    private record StateInfo(long stateId, String stateName, Object stateLabel) {}
}
