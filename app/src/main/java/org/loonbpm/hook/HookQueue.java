package org.loonbpm.hook;

import java.time.Instant;
import java.util.UUID;
import org.loonbpm.ticket.ProgramCalled;
import org.loonbpm.ticket.ProgramFailed;
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

    /** The receiver reported that it failed after it had taken the call. */
    @EventListener
    void keep(ProgramFailed failed) {
        if (failed.program() == ParticipantKind.HOOK) {
            var call = new HookCall(failed.ticketId(), failed.stateId(), failed.visit(), 0);
            queue.withdraw(KIND, prefix(call));
            queue.giveUp(KIND, id(call), json.writeValueAsString(call), failed.reason());
        }
    }

    void later(String id, HookCall next, Instant when, String reason) {
        queue.retryAt(KIND, id, id(next), json.writeValueAsString(next), when, reason);
    }

    void giveUp(String id, HookCall call, String reason) {
        queue.giveUp(KIND, id, json.writeValueAsString(call), reason);
    }

    /** A call that was given up is made again with all its retries to come. */
    String anew(String data) {
        return json.writeValueAsString(read(data).anew());
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
