package org.loonbpm.statistics;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.security.Permissions;
import org.loonbpm.statistics.OpenedTickets.Day;
import org.loonbpm.statistics.OpenedTickets.Figures;
import org.loonbpm.statistics.OpenedTickets.OfWorkflow;
import org.loonbpm.statistics.TicketFigures.Lane;
import org.loonbpm.statistics.TicketFigures.LeadTime;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statistics of the workflows that the caller administers: of all for super administrators. */
@Service
@Transactional(readOnly = true)
public class ReadTicketStatistics {

    private final Permissions permissions;
    private final WorkflowCatalog workflows;
    private final TicketFigures figures;
    private final Clock clock;

    ReadTicketStatistics(Permissions permissions, WorkflowCatalog workflows, TicketFigures figures, Clock clock) {
        this.permissions = permissions;
        this.workflows = workflows;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * How many tickets were opened when, and how long they took.
     *
     * @param workflowId of this workflow alone; null: of all
     */
    public OpenedTickets tickets(Caller caller, Period period, @Nullable Long workflowId) {
        Map<Long, String> names = names(administered(caller, workflowId));
        List<Day> days = figures.days(names.keySet(), period);
        Map<Long, LeadTime> times = figures.leadTimes(names.keySet(), period);
        List<OfWorkflow> each = days.stream().collect(Collectors.groupingBy(Day::workflowId)).entrySet().stream()
                .map(entry -> new OfWorkflow(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        sum(entry.getValue(), times.getOrDefault(entry.getKey(), LeadTime.NONE))))
                .sorted(Comparator.comparingLong(
                                (OfWorkflow one) -> -one.figures().opened())
                        .thenComparingLong(OfWorkflow::workflowId))
                .toList();
        return new OpenedTickets(period, days, each, sum(days, times.getOrDefault(0L, LeadTime.NONE)));
    }

    /**
     * How long tickets stay in which state, what costs the most time first.
     *
     * @param workflowId of this workflow alone; null: of all
     */
    public List<StateTime> states(Caller caller, Period period, @Nullable Long workflowId) {
        List<Workflow> administered = administered(caller, workflowId);
        return figures.states(
                period,
                names(administered),
                administered.stream().flatMap(ReadTicketStatistics::lanes).toList(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    private static Stream<Lane> lanes(Workflow workflow) {
        return workflow.blocks().all().stream()
                .flatMap(block -> block.branches().stream()
                        .flatMap(branch -> branch.stateIds().stream()
                                .map(state -> new Lane(
                                        workflow.id(),
                                        block.fork().id(),
                                        branch.first().id(),
                                        state))));
    }

    private static Figures sum(Collection<Day> days, LeadTime time) {
        return new Figures(
                days.stream().mapToLong(Day::opened).sum(),
                days.stream().mapToLong(Day::ended).sum(),
                time.median(),
                time.p90());
    }

    private List<Workflow> administered(Caller caller, @Nullable Long workflowId) {
        String username = permissions.requireWorkflowAdministrator(caller).username();
        Set<Long> own = workflows.administeredBy(username);
        if (workflowId != null && !own.contains(workflowId)) {
            throw Refusal.denied("'%s' does not administer workflow %d".formatted(username, workflowId));
        }
        return workflows.present().stream()
                .filter(workflow -> workflowId == null ? own.contains(workflow.id()) : workflow.id() == workflowId)
                .toList();
    }

    private static Map<Long, String> names(List<Workflow> workflows) {
        return workflows.stream().collect(Collectors.toMap(Workflow::id, Workflow::name));
    }
}
