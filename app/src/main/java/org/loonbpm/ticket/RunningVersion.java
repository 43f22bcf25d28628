package org.loonbpm.ticket;

import java.util.List;
import java.util.Optional;
import org.loonbpm.engine.DeployedProcess;
import org.loonbpm.engine.ProcessDeployments;
import org.loonbpm.engine.ProcessMigration;
import org.loonbpm.engine.Processes;
import org.loonbpm.engine.Token;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Edits of a workflow take effect at once, as in Loonflow, and published versions when they are published: before a ticket
 * moves, its process is brought to the topology that its workflow has for it now.
 */
@Component
class RunningVersion {

    private final ProcessDeployments deployments;
    private final ProcessMigration migration;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    RunningVersion(
            ProcessDeployments deployments,
            ProcessMigration migration,
            Processes processes,
            ApplicationEventPublisher events) {
        this.deployments = deployments;
        this.migration = migration;
        this.processes = processes;
        this.events = events;
    }

    DeployedProcess current(InHand inHand) {
        return deployments.of(inHand.workflow().revision(), inHand.workflow().definition());
    }

    /** Whether the ticket's process has the topology that counts for it. */
    boolean isUpToDate(InHand inHand) {
        return deployments.isCurrent(
                inHand.ticket().process().definitionId(),
                inHand.workflow().revision(),
                inHand.workflow().definition());
    }

    /**
     * Before somebody acts on the ticket. Call it only for one that can still stand where it does.
     *
     * @throws Refusal if the state is handled in another way now and by others, so that what was about to be done does not fit it
     *     any more; the ticket is brought along all the same, soon afterwards
     */
    void bringUpToDate(InHand inHand, Position at) {
        Ticket ticket = inHand.ticket();
        long visit = at.visit();
        var kind = at.participantKind();
        boolean withProgram = at.isWithProgram();
        List<String> participants = at.participants();
        bringAlong(inHand);
        if (at.visit() == visit) {
            return;
        }
        events.publishEvent(new TicketOutdated(ticket.id()));
        boolean otherProgram = (withProgram || at.isWithProgram()) && kind != at.participantKind();
        if (otherProgram || !at.participants().containsAll(participants)) {
            throw new Refusal(
                    "state_changed",
                    "the workflow was changed, and the state is handled in another way now; read the ticket again");
        }
    }

    /** The ticket stays where it is. Call it only for one that can still stand there. */
    void bringAlong(InHand inHand) {
        Ticket ticket = inHand.ticket();
        DeployedProcess current = current(inHand);
        if (current.processDefinitionId().equals(ticket.process().definitionId())) {
            ticket.process().runsOn(inHand.workflow().revision());
        } else if (votesInAnotherOrder(inHand)) {
            // the engine has their tasks all at once or one by one; the votes begin anew
            placeAnew(inHand, ticket.stateId());
        } else {
            Place place = ticket.place();
            String before = ticket.process().instanceId();
            String instance = migration.migrate(
                    before,
                    current,
                    ticket.id(),
                    ticket.stateId(),
                    ticket.form().fields());
            ticket.process().becomes(instance, current.processDefinitionId());
            ticket.process().runsOn(inHand.workflow().revision());
            if (!instance.equals(before)) {
                spread(inHand, place);
            }
        }
    }

    private static boolean votesInAnotherOrder(InHand inHand) {
        return inHand.ticket().positions().stream()
                .anyMatch(at -> at.votes().areAwaited()
                        && inHand.workflow()
                                .state(at.stateId())
                                .filter(state -> state.isCountersigned()
                                        && state.countersign().ordered()
                                                != at.votes().areOrdered())
                                .isPresent());
    }

    /** A running ticket arrives in a state of another version. */
    void placeAnew(InHand inHand, long targetStateId) {
        Ticket ticket = inHand.ticket();
        Place place = ticket.place();
        DeployedProcess current = current(inHand);
        String instance = migration.seatAnew(
                ticket.process().instanceId(),
                current,
                ticket.id(),
                targetStateId,
                ticket.form().fields());
        ticket.process().becomes(instance, current.processDefinitionId());
        ticket.process().runsOn(inHand.workflow().revision());
        if (place.stateId() == targetStateId && place.fits(inHand.workflow())) {
            spread(inHand, place);
        }
    }

    /** A ticket that has just come into a fork anew goes on in each of its branches to where it was. */
    private void spread(InHand inHand, Place place) {
        Ticket ticket = inHand.ticket();
        for (Place.Branch branch : place.branches()) {
            ticket.positions().stream()
                    .filter(at -> at.branch() == branch.id() && at.stateId() != branch.stateId())
                    .forEach(at -> {
                        Token token = ticket.token(at);
                        long join = joinOf(inHand, place);
                        if (branch.hasArrived()) {
                            at.finish();
                        }
                        processes.move(token, branch.hasArrived() ? join : branch.stateId());
                    });
        }
    }

    private static long joinOf(InHand inHand, Place place) {
        return inHand.workflow()
                .blocks()
                .ofFork(place.stateId())
                .orElseThrow()
                .join()
                .id();
    }

    /** Puts a ticket somewhere else, whatever the transitions say and even if its own state is gone or it has ended. */
    void place(InHand inHand, long targetStateId) {
        Ticket ticket = inHand.ticket();
        DeployedProcess current = current(inHand);
        if (!ticket.isRunning()) {
            String instance = migration.seat(
                    current, ticket.id(), targetStateId, ticket.form().fields());
            ticket.process().becomes(instance, current.processDefinitionId());
        } else if (ticket.place().fits(inHand.workflow())) {
            bringAlong(inHand);
            move(inHand, targetStateId);
        } else {
            placeAnew(inHand, targetStateId);
        }
        ticket.process().runsOn(inHand.workflow().revision());
    }

    /** Within a branch the others go on; all of them end when the ticket goes anywhere else. */
    private void move(InHand inHand, long targetStateId) {
        Ticket ticket = inHand.ticket();
        var within = branchAround(inHand, targetStateId);
        if (within.isPresent()) {
            processes.move(ticket.token(within.get()), targetStateId);
        } else if (ticket.isForked()) {
            processes.moveAlone(ticket.token(ticket.positions().get(0)), targetStateId);
        } else {
            processes.move(ticket.token(ticket.own()), targetStateId);
        }
    }

    /** Where the ticket is in the branch that the state belongs to, if it is in that. */
    static Optional<Position> branchAround(InHand inHand, long stateId) {
        Ticket ticket = inHand.ticket();
        return inHand.workflow()
                .blocks()
                .around(stateId)
                .filter(block -> ticket.isForked() && block.fork().id() == ticket.stateId())
                .flatMap(block -> block.branchOf(stateId))
                .flatMap(branch -> ticket.positions().stream()
                        .filter(at -> at.branch() == branch.first().id())
                        .findFirst());
    }
}
