package org.loonbpm.publishing;

import java.util.Map;
import org.loonbpm.ticket.FollowVersion;
import org.loonbpm.ticket.TicketOutdated;
import org.loonbpm.work.Work;
import org.loonbpm.work.WorkQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was refused because a ticket was still on what its workflow was before is followed by bringing that ticket along, so that
 * the next attempt finds it as it should be. So it is in compat mode too, where no background job does so.
 */
@Component
class FollowAfterAll implements Work {

    static final String KIND = "follow";

    private final FollowVersion follow;
    private final WorkQueue queue;
    private final JsonMapper json;

    FollowAfterAll(FollowVersion follow, WorkQueue queue, JsonMapper json) {
        this.follow = follow;
        this.queue = queue;
        this.json = json;
    }

    /** What the work is about. */
    private record Task(long ticketId) {}

    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(TicketOutdated outdated) {
        queue.add(KIND, Long.toString(outdated.ticketId()), json.writeValueAsString(new Task(outdated.ticketId())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id, String data) {
        follow.follow(json.readValue(data, Task.class).ticketId(), Map.of(), "");
    }
}
