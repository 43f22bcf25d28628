package org.loonbpm.ticket;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tickets that the running transaction has locked.
 *
 * <p>Whatever moves a ticket, a request or the engine by itself, takes it from here and finds the same object; just before
 * the commit each is written once, with its flow log. So a ticket's rows cannot lag behind its token.
 */
@Component
class TicketsInHand {

    private final Tickets tickets;
    private final UploadedFiles files;
    private final TicketWorkflows workflows;
    private final ApplicationEventPublisher events;

    /**
     * A locked ticket and its workflow.
     *
     * @param workflow as it is defined for the ticket now
     * @param target as the ticket should run on it; differs only while the ticket is in a state that it does not have
     */
    record InHand(Ticket ticket, Workflow workflow, Workflow target) {}

    TicketsInHand(Tickets tickets, UploadedFiles files, TicketWorkflows workflows, ApplicationEventPublisher events) {
        this.tickets = tickets;
        this.files = files;
        this.workflows = workflows;
        this.events = events;
    }

    /**
     * Locks a ticket unless the transaction has done so already.
     *
     * @throws Refusal if there is none or it has been deleted
     */
    InHand take(long ticketId) {
        return find(ticketId).orElseThrow(() -> Refusal.notFound("ticket", ticketId));
    }

    /** The same, unless there is no such ticket any more. */
    Optional<InHand> find(long ticketId) {
        InHand known = held().get(ticketId);
        return known == null ? tickets.lock(ticketId).map(this::hold) : Optional.of(known);
    }

    private InHand hold(Tickets.Found found) {
        Workflow target = workflows.target(found);
        var taken = new InHand(new Ticket(found.row()), workflows.of(found, target), target);
        held().put(taken.ticket().id(), taken);
        return taken;
    }

    /** The same ticket, from now on with the definition that it should run on, to be put into a state of that. */
    InHand onTarget(InHand taken) {
        var moved = new InHand(taken.ticket(), taken.target(), taken.target());
        held().put(taken.ticket().id(), moved);
        return moved;
    }

    /** A ticket that this transaction opens; its row is made before the commit. */
    InHand open(TicketRow draft, Workflow workflow) {
        var opened = new InHand(new Ticket(draft), workflow, workflow);
        held().put(draft.id(), opened);
        opening().add(draft.id());
        return opened;
    }

    /** What a written ticket causes may take further tickets in hand, such as the parent of one that has ended. */
    private void write() {
        var written = new HashSet<Long>();
        for (var left = List.copyOf(held().values()); !left.isEmpty(); left = unwritten(written)) {
            left.forEach(inHand -> {
                written.add(inHand.ticket().id());
                write(inHand);
            });
        }
    }

    private List<InHand> unwritten(Set<Long> written) {
        return held().values().stream()
                .filter(inHand -> !written.contains(inHand.ticket().id()))
                .toList();
    }

    private void write(InHand inHand) {
        Ticket ticket = inHand.ticket();
        if (ticket.isUntouched()) {
            return;
        }
        TicketRow row = ticket.row();
        Concerns concerns = row.deleted() ? new Concerns() : ticket.concerns();
        if (opening().contains(ticket.id())) {
            tickets.insert(row, concerns);
        } else {
            tickets.update(row, concerns);
        }
        Set<String> mentioned = ticket.form().hasChanged()
                ? Attachments.mentionedIn(row.fields().values())
                : Set.of();
        if (!mentioned.isEmpty()) {
            files.mention(ticket.id(), mentioned);
        }
        if (row.deleted()) {
            tickets.concernNobody(row.id());
        }
        TicketFacts facts = TicketFacts.of(row, inHand.workflow());
        for (TicketLogged entry :
                ticket.logged(Snapshots.of(row, inHand.workflow().definition()))) {
            events.publishEvent(entry);
            events.publishEvent(new TicketHandled(entry, facts));
        }
        for (Position at : ticket.justWithProgram()) {
            events.publishEvent(new ProgramCalled(ticket.id(), at.stateId(), at.visit(), at.participantKind()));
        }
        if (ticket.hasJustEnded() && ticket.parentTicketId() != 0 && ticket.parentTicketStateId() != 0) {
            events.publishEvent(new ChildEnded(ticket.parentTicketId(), ticket.parentTicketStateId()));
        }
    }

    private Map<Long, InHand> held() {
        return hands().held;
    }

    private Set<Long> opening() {
        return hands().opening;
    }

    private Hands hands() {
        @Nullable Hands hands = (Hands) TransactionSynchronizationManager.getResource(this);
        if (hands == null) {
            hands = new Hands();
            TransactionSynchronizationManager.bindResource(this, hands);
            TransactionSynchronizationManager.registerSynchronization(hands);
        }
        return hands;
    }

    private final class Hands implements TransactionSynchronization {

        private final Map<Long, InHand> held = new LinkedHashMap<>();
        private final Set<Long> opening = new HashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TicketsInHand.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TicketsInHand.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write();
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TicketsInHand.this);
        }
    }
}
