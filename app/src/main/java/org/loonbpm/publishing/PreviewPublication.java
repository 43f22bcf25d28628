package org.loonbpm.publishing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.Passage;
import org.loonbpm.ticket.Passage.Outcome;
import org.loonbpm.ticket.RunningTickets;
import org.loonbpm.ticket.RunningTickets.Running;
import org.loonbpm.ticket.RunningTickets.Standing;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.web.PageRequest;
import org.loonbpm.workflow.Edition;
import org.loonbpm.workflow.Foreseen;
import org.loonbpm.workflow.PublishWorkflow;
import org.loonbpm.workflow.RunningTicketsRule;
import org.loonbpm.workflow.Workflow;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what publishing would do to each running ticket. Tickets that stand alike fare alike: what becomes of them is found out
 * once for all of them, so that ten thousand cost no more than ten.
 */
@Service
@Transactional(readOnly = true)
public class PreviewPublication {

    private final PublishWorkflow publish;
    private final WorkflowCatalog workflows;
    private final RunningTickets tickets;

    PreviewPublication(PublishWorkflow publish, WorkflowCatalog workflows, RunningTickets tickets) {
        this.publish = publish;
        this.workflows = workflows;
        this.tickets = tickets;
    }

    /** A ticket and what becomes of it, its states by their names. */
    public record Foretold(Running ticket, String stateName, Passage passage, String toStateName) {}

    /**
     * @param totals of all running tickets, how many fare how
     * @param groups the same for each state, those with the most tickets first
     * @param listed how many of them are listed, on all pages
     * @param problems for which the draft would not be published
     */
    public record Preview(
            List<Foretold> page, Map<Outcome, Long> totals, List<Group> groups, long listed, List<Problem> problems) {}

    /** Tickets of one state that fare alike. */
    public record Group(
            long stateId, String stateName, Outcome outcome, long toStateId, String toStateName, long tickets) {

        private Group of(long number) {
            return new Group(stateId, stateName, outcome, toStateId, toStateName, number);
        }
    }

    public Preview ofPublication(
            Caller caller,
            long workflowId,
            Optional<RunningTicketsRule> rule,
            Map<Long, Long> targets,
            Optional<Outcome> listed,
            PageRequest page) {
        Foreseen foreseen = publish.foreseenPublication(caller, workflowId, rule, targets);
        return preview(foreseen, listed, page, publish.problems(caller, workflowId));
    }

    public Preview ofUndo(
            Caller caller, long workflowId, Map<Long, Long> targets, Optional<Outcome> listed, PageRequest page) {
        return preview(publish.foreseenUndo(caller, workflowId, targets), listed, page, List.of());
    }

    private Preview preview(Foreseen foreseen, Optional<Outcome> listed, PageRequest page, List<Problem> problems) {
        long workflowId = foreseen.next().id();
        var versions = new Versions(foreseen);
        var fates = new LinkedHashMap<Standing, Fate>();
        var totals = new EnumMap<Outcome, Long>(Outcome.class);
        List.of(Outcome.values()).forEach(outcome -> totals.put(outcome, 0L));
        var groups = new LinkedHashMap<Group, Long>();
        tickets.counted(workflowId).forEach((standing, count) -> {
            Fate fate = fate(versions, foreseen, standing);
            groups.merge(fate.group(standing), count, Long::sum);
            totals.merge(fate.passage().outcome(), count, Long::sum);
            if (listed.isEmpty() || listed.get() == fate.passage().outcome()) {
                fates.put(standing, fate);
            }
        });
        long total = listed.map(totals::get)
                .orElseGet(() ->
                        totals.values().stream().mapToLong(Long::longValue).sum());
        List<Foretold> rows = tickets.page(workflowId, fates.keySet(), page.perPage(), page.offset(total)).stream()
                .map(ticket -> {
                    Fate fate = Objects.requireNonNull(fates.get(ticket.standing()));
                    return new Foretold(ticket, fate.stateName(), fate.passage(), fate.toStateName());
                })
                .toList();
        return new Preview(rows, totals, counted(groups), total, problems);
    }

    private static List<Group> counted(Map<Group, Long> groups) {
        return groups.entrySet().stream()
                .map(entry -> entry.getKey().of(entry.getValue()))
                .sorted(Comparator.comparing(Group::tickets).reversed())
                .toList();
    }

    private record Fate(String stateName, Passage passage, String toStateName) {

        Group group(Standing standing) {
            return new Group(standing.stateId(), stateName, passage.outcome(), passage.toStateId(), toStateName, 0);
        }
    }

    private static Fate fate(Versions versions, Foreseen foreseen, Standing standing) {
        Optional<State> from = versions.at(standing.last()).flatMap(last -> last.state(standing.stateId()));
        Workflow version = versions.at(foreseen.revisionFor(standing.opened())).orElse(foreseen.next());
        Passage passage = Passage.of(standing.place(), versions.at(standing.last()), version, foreseen.targets());
        return new Fate(
                from.or(() -> version.state(standing.stateId()))
                        .map(State::name)
                        .orElse(""),
                passage,
                version.state(passage.toStateId())
                        .or(() -> from)
                        .map(State::name)
                        .orElse(""));
    }

    /** The versions that tickets are on or come to, each read once. */
    private final class Versions {

        private final Workflow next;
        private final Map<Long, Optional<Workflow>> known = new HashMap<>();

        Versions(Foreseen foreseen) {
            next = foreseen.next();
            known.put(next.revision(), Optional.of(next));
        }

        Optional<Workflow> at(long revision) {
            return known.computeIfAbsent(
                    revision, wanted -> workflows.find(new Edition(next.id(), wanted, next.access(), true)));
        }
    }
}
