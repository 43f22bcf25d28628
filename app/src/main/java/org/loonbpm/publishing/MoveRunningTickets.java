package org.loonbpm.publishing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.loonbpm.ticket.FollowVersion;
import org.loonbpm.ticket.RunningTickets;
import org.loonbpm.work.Work;
import org.loonbpm.work.WorkQueue;
import org.loonbpm.workflow.WorkflowPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings running tickets to what was published, one after the other, each in a transaction of its own in which it is also
 * counted: after a crash the next ticket follows the last one that was done, and none is counted twice. Nobody waits for it: a
 * ticket that is worked on before its turn is brought along then.
 */
@Component
class MoveRunningTickets implements Work {

    static final String KIND = "version";

    private static final Logger LOG = LoggerFactory.getLogger(MoveRunningTickets.class);

    /** So few that a server that is stopped has not to wait long. */
    private static final int AT_ONCE = 100;

    private static final TypeReference<Map<Long, Long>> TARGETS = new TypeReference<>() {};

    private final Moves moves;
    private final RunningTickets tickets;
    private final FollowVersion follow;
    private final WorkQueue queue;
    private final TransactionOperations transactions;
    private final JsonMapper json;

    MoveRunningTickets(
            Moves moves,
            RunningTickets tickets,
            FollowVersion follow,
            WorkQueue queue,
            TransactionOperations transactions,
            JsonMapper json) {
        this.moves = moves;
        this.tickets = tickets;
        this.follow = follow;
        this.queue = queue;
        this.transactions = transactions;
        this.json = json;
    }

    /** What the work is about. */
    private record Task(long workflowId, long move) {}

    @EventListener
    void begin(WorkflowPublished published) {
        long move = moves.add(
                published.workflowId(),
                published.revision(),
                published.author(),
                json.writeValueAsString(published.targets()),
                tickets.count(published.workflowId()));
        add(new Task(published.workflowId(), move));
    }

    private void add(Task task) {
        queue.add(KIND, UUID.randomUUID().toString(), json.writeValueAsString(task));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id, String data) {
        Task task = json.readValue(data, Task.class);
        moves.underWay(task.move()).ifPresent(move -> {
            List<Long> next = tickets.after(move.workflowId(), move.lastTicket(), AT_ONCE);
            Map<Long, Long> targets = json.readValue(move.targets(), TARGETS);
            next.forEach(ticket -> follow(move, ticket, targets));
            transactions.executeWithoutResult(status -> {
                queue.settle(KIND, id);
                if (next.size() < AT_ONCE) {
                    moves.finish(move.id());
                } else {
                    add(task);
                }
            });
        });
    }

    private void follow(Move move, long ticketId, Map<Long, Long> targets) {
        try {
            transactions.executeWithoutResult(status -> {
                if (!moves.count(move.id(), ticketId, follow.follow(ticketId, targets, move.author()))) {
                    status.setRollbackOnly();
                }
            });
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Ticket {} could not be brought to what was published; it follows when it is worked on",
                    ticketId,
                    failure);
            moves.countFailure(move.id(), ticketId, "ticket %d: %s".formatted(ticketId, failure.getMessage()));
        }
    }
}
