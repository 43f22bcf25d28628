package org.loonbpm.hook;

import java.time.Instant;
import java.util.UUID;
import org.loonbpm.ticket.ProgramCalled;
import org.loonbpm.ticket.ProgramRetried;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.web.Refusal;
import org.loonbpm.work.WorkQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down which hooks are to be called, in the transaction that made it necessary. */
@Component
class HookQueue {

    static final String KIND = "hook";

    private final WorkQueue queue;
    private final JsonMapper json;

    HookQueue(WorkQueue queue, JsonMapper json) {
        this.queue = queue;
        this.json = json;
    }

    @EventListener
    void call(ProgramCalled called) {
        if (called.program() == ParticipantKind.HOOK) {
            now(new HookCall(called.ticketId(), called.stateId(), called.visit(), 0));
        }
    }

    /** A call that somebody asks for takes the place of the retries that would come by themselves. */
    @EventListener
    void callAgain(ProgramRetried retried) {
        if (retried.program() != ParticipantKind.HOOK) {
            return;
        }
        var call = new HookCall(retried.ticketId(), retried.stateId(), retried.visit(), 0);
        if (!retried.failed() && queue.holds(KIND, prefix(call))) {
            throw new Refusal("hook_under_way", "the hook is being called just now; wait for what comes of it");
        }
        queue.withdraw(KIND, prefix(call));
        now(call);
    }

    void later(HookCall call, Instant when) {
        queue.addAt(KIND, id(call), json.writeValueAsString(call), when);
    }

    HookCall read(String data) {
        return json.readValue(data, HookCall.class);
    }

    private void now(HookCall call) {
        queue.add(KIND, id(call), json.writeValueAsString(call));
    }

    private static String id(HookCall call) {
        return prefix(call) + UUID.randomUUID();
    }

    private static String prefix(HookCall call) {
        return call.deliveryId() + "-";
    }
}
