package org.loonbpm.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.DefinitionReader;
import org.loonbpm.translator.json.DefinitionWriter;
import org.loonbpm.translator.parallel.Blocks;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.Severity;
import org.loonbpm.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published mode: edits collect in a draft, tickets run on published versions.
 *
 * <p>Publishing touches no ticket's row, however many run: which version counts for a ticket follows from the workflow's row and
 * from the version on which the ticket was opened.
 */
@Service
@Transactional
public class PublishWorkflow {

    private final WorkflowAccess access;
    private final Workflows workflows;
    private final Publications publications;
    private final Versions versions;
    private final DefinitionLoader loader;
    private final CheckWorkflow check;
    private final ApplicationEventPublisher events;
    private final DefinitionReader reader = new DefinitionReader();
    private final DefinitionWriter writer = new DefinitionWriter();

    PublishWorkflow(
            WorkflowAccess access,
            Workflows workflows,
            Publications publications,
            Versions versions,
            DefinitionLoader loader,
            CheckWorkflow check,
            ApplicationEventPublisher events) {
        this.access = access;
        this.workflows = workflows;
        this.publications = publications;
        this.versions = versions;
        this.loader = loader;
        this.check = check;
        this.events = events;
    }

    /**
     * How a workflow is run.
     *
     * @param publishedVersion its number; null in compat mode
     * @param previousVersion to which undoing would return; null where there is nothing to undo
     * @param draftChanged whether the draft differs from the published version
     */
    public record Status(
            boolean published,
            RunningTicketsRule runningTickets,
            @Nullable Integer publishedVersion,
            @Nullable Integer previousVersion,
            boolean draftChanged) {}

    @Transactional(readOnly = true)
    public Status status(Caller caller, long workflowId) {
        access.requireEdit(caller, workflowId);
        SavedWorkflow row = workflows.get(workflowId);
        Optional<Publications.Published> published = published(row);
        return new Status(
                row.isPublished(),
                RunningTicketsRule.of(row.runningTickets()),
                published.map(Publications.Published::number).orElse(null),
                published
                        .map(Publications.Published::previousRevision)
                        .map(revision ->
                                publications.published(workflowId, revision).number())
                        .orElse(null),
                published
                        .filter(version -> isChanged(loader.edited(workflowId), version))
                        .isPresent());
    }

    /**
     * What counts from now on for running tickets when a version is published; switches to published mode, where that is not on
     * already, by publishing the workflow as it is.
     */
    public void publishedMode(Caller caller, long workflowId, RunningTicketsRule rule) {
        SavedWorkflow row = locked(caller, workflowId);
        publications.rule(workflowId, rule);
        if (!row.isPublished()) {
            publish(caller, row, RunningTicketsRule.FOLLOW, Map.of());
        }
    }

    /** Edits take effect at once again, and all running tickets follow them. */
    public void compatMode(Caller caller, long workflowId) {
        SavedWorkflow row = locked(caller, workflowId);
        Publications.Published published = published(row).orElse(null);
        if (published == null) {
            return;
        }
        Workflow edited = loader.edited(workflowId);
        if (isChanged(edited, published)) {
            throw new Refusal(
                    "draft_not_published",
                    "the draft differs from version %d, and would take effect at once: publish it or restore that version"
                            .formatted(published.number()));
        }
        publications.end(workflowId);
        tell(workflowId, edited.revision(), caller, Map.of());
    }

    /**
     * The draft becomes a version.
     *
     * @param said what becomes of running tickets; empty: as the workflow has it
     * @param targets of states that the draft does not have any more: where their tickets go
     * @return the version's number
     */
    public int publish(Caller caller, long workflowId, Optional<RunningTicketsRule> said, Map<Long, Long> targets) {
        SavedWorkflow row = locked(caller, workflowId);
        Publications.Published published = published(row).orElseThrow(PublishWorkflow::notInPublishedMode);
        if (!isChanged(loader.edited(workflowId), published)) {
            throw new Refusal(
                    "nothing_to_publish", "the draft is the same as version %d".formatted(published.number()));
        }
        return publish(caller, row, rule(row, said), targets);
    }

    /** The version before the published one counts again; the draft stays as it is. */
    public int undo(Caller caller, long workflowId, Map<Long, Long> targets) {
        SavedWorkflow row = locked(caller, workflowId);
        Publications.Published undone = published(row).orElseThrow(PublishWorkflow::notInPublishedMode);
        Long previous = undone.previousRevision();
        if (previous == null) {
            throw nothingToUndo();
        }
        Publications.Published before = publications.published(workflowId, previous);
        requireTargets(reader.read(before.definition()), targets);
        publications.undo(workflowId, Objects.requireNonNull(row.publishedRevision()), undone, caller.username());
        tell(workflowId, previous, caller, targets);
        return before.number();
    }

    /** What {@link #publish} would do to running tickets. */
    @Transactional(readOnly = true)
    public Foreseen foreseenPublication(
            Caller caller, long workflowId, Optional<RunningTicketsRule> said, Map<Long, Long> targets) {
        access.requireEdit(caller, workflowId);
        SavedWorkflow row = workflows.get(workflowId);
        if (!row.isPublished()) {
            throw notInPublishedMode();
        }
        Workflow draft = loader.edited(workflowId);
        requireTargets(draft.definition(), targets);
        long follow = Objects.requireNonNull(row.followRevision());
        return new Foreseen(
                draft, rule(row, said) == RunningTicketsRule.FOLLOW ? draft.revision() : follow, 0, targets);
    }

    /** What {@link #undo} would do to running tickets. */
    @Transactional(readOnly = true)
    public Foreseen foreseenUndo(Caller caller, long workflowId, Map<Long, Long> targets) {
        access.requireEdit(caller, workflowId);
        SavedWorkflow row = workflows.get(workflowId);
        Publications.Published undone = published(row).orElseThrow(PublishWorkflow::notInPublishedMode);
        Long previous = undone.previousRevision();
        if (previous == null) {
            throw nothingToUndo();
        }
        Workflow before =
                loader.version(loader.edited(workflowId), previous).orElseThrow(PublishWorkflow::nothingToUndo);
        requireTargets(before.definition(), targets);
        return new Foreseen(
                before,
                Objects.requireNonNull(undone.previousFollow()),
                Objects.requireNonNull(row.publishedRevision()),
                targets);
    }

    /** All problems for which the draft would not be published. */
    @Transactional(readOnly = true)
    public List<Problem> problems(Caller caller, long workflowId) {
        access.requireEdit(caller, workflowId);
        return errors(loader.edited(workflowId).definition());
    }

    private int publish(Caller caller, SavedWorkflow row, RunningTicketsRule rule, Map<Long, Long> targets) {
        workflows.beginChange(row.id());
        Workflow draft = loader.edited(row.id());
        List<Problem> problems = errors(draft.definition());
        if (!problems.isEmpty()) {
            throw new Refusal(
                    "check_failed",
                    "this cannot be published: "
                            + problems.stream().map(Problem::message).collect(Collectors.joining("; ")));
        }
        requireTargets(draft.definition(), targets);
        versions.add(draft, VersionKind.PUBLISH, caller.username(), writer.write(draft.definition()));
        publications.publish(row, draft.revision(), rule, draft.definition().states());
        if (rule == RunningTicketsRule.FOLLOW) {
            tell(row.id(), draft.revision(), caller, targets);
        }
        return publications.published(row.id(), draft.revision()).number();
    }

    private List<Problem> errors(WorkflowDefinition definition) {
        return check.check(definition).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static void requireTargets(WorkflowDefinition next, Map<Long, Long> targets) {
        targets.forEach((from, to) -> {
            if (waits(next, from)) {
                throw Refusal.invalid(
                        "targets names state %d, which stays: name only states that are not in the version any more"
                                .formatted(from));
            }
            if (!waits(next, to)) {
                throw Refusal.invalid(
                        "targets must lead to states of the version that are no end states and in no parallel branches, %d is none"
                                .formatted(to));
            }
        });
    }

    private static boolean waits(WorkflowDefinition definition, long stateId) {
        return definition
                .state(stateId)
                .map(State::kind)
                .filter(kind -> kind != StateKind.END)
                .filter(kind -> !Blocks.of(definition).isAmongBranches(stateId))
                .isPresent();
    }

    private static RunningTicketsRule rule(SavedWorkflow row, Optional<RunningTicketsRule> said) {
        RunningTicketsRule rule = said.orElseGet(() -> RunningTicketsRule.of(row.runningTickets()));
        if (rule == RunningTicketsRule.DECIDE) {
            throw Refusal.invalid("say with running_tickets whether running tickets follow or stay");
        }
        return rule;
    }

    private void tell(long workflowId, long revision, Caller caller, Map<Long, Long> targets) {
        events.publishEvent(new WorkflowPublished(workflowId, revision, caller.username(), targets));
    }

    private SavedWorkflow locked(Caller caller, long workflowId) {
        access.requireEdit(caller, workflowId);
        publications.lock(workflowId);
        return workflows.get(workflowId);
    }

    private Optional<Publications.Published> published(SavedWorkflow row) {
        return Optional.ofNullable(row.publishedRevision()).map(revision -> publications.published(row.id(), revision));
    }

    /** What takes effect at once makes no difference. */
    private boolean isChanged(Workflow edited, Publications.Published published) {
        WorkflowDefinition version = reader.read(published.definition());
        return !DefinitionLoader.withAccessOf(edited.definition(), version).equals(edited.definition());
    }

    static Refusal notInPublishedMode() {
        return new Refusal(
                "compat_mode", "edits of this workflow take effect at once; switch it to published mode first");
    }

    private static Refusal nothingToUndo() {
        return new Refusal("nothing_to_undo", "no version was published before this one");
    }
}
