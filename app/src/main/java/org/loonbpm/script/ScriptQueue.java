package org.loonbpm.script;

import java.util.UUID;
import org.loonbpm.ticket.ProgramCalled;
import org.loonbpm.ticket.ProgramRetried;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.web.Refusal;
import org.loonbpm.work.WorkQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down which scripts are to be run, in the transaction that made it necessary. */
@Component
class ScriptQueue {

    static final String KIND = "script";

    private final WorkQueue queue;
    private final JsonMapper json;

    ScriptQueue(WorkQueue queue, JsonMapper json) {
        this.queue = queue;
        this.json = json;
    }

    @EventListener
    void call(ProgramCalled called) {
        if (called.program() == ParticipantKind.SCRIPT) {
            add(new ScriptCall(called.ticketId(), called.stateId(), called.visit(), ScriptCall.BY_ITSELF));
        }
    }

    @EventListener
    void callAgain(ProgramRetried retried) {
        if (retried.program() != ParticipantKind.SCRIPT) {
            return;
        }
        var call = new ScriptCall(retried.ticketId(), retried.stateId(), retried.visit(), ScriptCall.BY_ITSELF)
                .retriedBy(retried.username());
        if (!retried.failed() && queue.holds(KIND, call.prefix())) {
            throw new Refusal("script_under_way", "the script is being run just now; wait for what comes of it");
        }
        queue.withdraw(KIND, call.prefix());
        add(call);
    }

    /** It is not run again by itself: a script may have done half of its work. */
    void giveUp(String id, ScriptCall call, String reason) {
        queue.giveUp(KIND, id, json.writeValueAsString(call), reason);
    }

    /** A run that failed is made again out of the list of jobs. */
    String retried(String data) {
        return json.writeValueAsString(read(data).retriedBy(ScriptCall.BY_ITSELF));
    }

    ScriptCall read(String data) {
        return json.readValue(data, ScriptCall.class);
    }

    private void add(ScriptCall call) {
        queue.add(KIND, call.prefix() + UUID.randomUUID(), json.writeValueAsString(call));
    }
}
