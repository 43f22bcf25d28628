package org.loonbpm.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Directory;
import org.loonbpm.flowlog.Trail;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.ticket.TicketHandled;
import org.loonbpm.ticket.TicketLogged;
import org.loonbpm.work.WorkQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down which notices are to be sent, in the transaction that made it necessary: what is rolled back is not told.
 *
 * <p>As in Loonflow, notices go out when a transition was taken, the ticket was delivered, somebody was asked to add something
 * or has done so, or an administrator put the ticket into a state that people handle; besides, when it was sent back, when those who
 * are to act are urged, and to those who are to know of it.
 */
@Component
class Outbox {

    static final String KIND = "notice";

    /** The kind of work of those that may take long. */
    static final String OWN_QUEUE = "notice_script";

    private final WorkQueue queue;
    private final Trail trail;
    private final Directory directory;
    private final JsonMapper json;

    Outbox(WorkQueue queue, Trail trail, Directory directory, JsonMapper json) {
        this.queue = queue;
        this.trail = trail;
        this.directory = directory;
        this.json = json;
    }

    @EventListener
    void tell(TicketHandled handled) {
        TicketFacts ticket = handled.ticket();
        List<Long> notices = ticket.workflow().definition().settings().notices();
        if (notices.isEmpty() || !isTold(handled.entry(), ticket)) {
            return;
        }
        List<String> told = handled.entry().informed().isEmpty()
                ? ticket.peopleAfter(handled.entry().stateId())
                : handled.entry().informed();
        Trail.@Nullable Entry done =
                trail.newest(ticket.ticketId(), ticket.workflow()).orElse(null);
        String message = json.writeValueAsString(NoticeMessage.of(ticket, done, directory.people(told)));
        for (long notice : notices.stream().distinct().toList()) {
            String id = UUID.randomUUID().toString();
            queue.add(
                    KIND,
                    id,
                    json.writeValueAsString(new PendingNotice(notice, ticket.ticketId(), id, 0, message, null)));
        }
    }

    private static boolean isTold(TicketLogged entry, TicketFacts ticket) {
        if (entry.transitionId() != 0) {
            return true;
        }
        return switch (entry.intervention()) {
            case DELIVER, ADD_NODE, ADD_NODE_END, COPY, URGE -> true;
            case FORCE_STATE, RETURN -> ticket.participantKind().isHuman();
            case NONE, ACCEPT, COMMENT, DELETE, CLOSE, HOOK, RETREAT -> false;
        };
    }

    /** One notice for all becomes one for each of them. */
    void split(String id, PendingNotice notice, List<NoticeMessage.Recipient> people) {
        for (NoticeMessage.Recipient person : people) {
            PendingNotice own = notice.to(person.username());
            queue.add(KIND, own.deliveryId(), json.writeValueAsString(own));
        }
        queue.settle(KIND, id);
    }

    /** Those who may take long go to their own queue. */
    void move(String id, PendingNotice notice) {
        queue.add(OWN_QUEUE, notice.deliveryId(), json.writeValueAsString(notice));
        queue.settle(KIND, id);
    }

    /** One of the own queue. */
    void sent(String id) {
        queue.settle(OWN_QUEUE, id);
    }

    /** The notice that was to be sent under that id is to be sent later instead. */
    void again(String id, PendingNotice notice, Instant when, String reason) {
        queue.retryAt(KIND, id, UUID.randomUUID().toString(), json.writeValueAsString(notice), when, reason);
    }

    void giveUp(String kind, String id, PendingNotice notice, String reason) {
        queue.giveUp(kind, id, json.writeValueAsString(notice), reason);
    }

    /** A notice that was given up is sent again with all its retries to come. */
    String anew(String data) {
        return json.writeValueAsString(read(data).anew());
    }

    PendingNotice read(String data) {
        return json.readValue(data, PendingNotice.class);
    }
}
