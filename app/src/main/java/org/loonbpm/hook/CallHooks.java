package org.loonbpm.hook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.outbound.OutboundAnswer;
import org.loonbpm.outbound.OutboundClient;
import org.loonbpm.outbound.OutboundFailure;
import org.loonbpm.outbound.Signature;
import org.loonbpm.ticket.ReportHook;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.ticket.TicketInquiry;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.Refusal;
import org.loonbpm.work.Work;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a hook state's receiver with the ticket's values, as Loonflow does.
 *
 * <p>A receiver that answers {@code {"code": 0}} has taken the call: the ticket goes on at once, or waits to be called back
 * about. Anything else is a failure.
 */
@Component
class CallHooks implements Work {

    private final TicketInquiry tickets;
    private final OutboundClient client;
    private final ReportHook report;
    private final HookOutcome outcome;
    private final HookQueue queue;
    private final JsonMapper json;

    CallHooks(
            TicketInquiry tickets,
            OutboundClient client,
            ReportHook report,
            HookOutcome outcome,
            HookQueue queue,
            JsonMapper json) {
        this.tickets = tickets;
        this.client = client;
        this.report = report;
        this.outcome = outcome;
        this.queue = queue;
        this.json = json;
    }

    @Override
    public String kind() {
        return HookQueue.KIND;
    }

    @Override
    public void run(String id, String data) {
        HookCall call = queue.read(data);
        Optional<TicketFacts> waiting = tickets.facts(call.ticketId())
                .filter(ticket -> ticket.isWith(ParticipantKind.HOOK, call.stateId(), call.visit()));
        Optional<State> state = waiting.flatMap(ticket -> ticket.workflow().state(call.stateId()));
        if (waiting.isPresent() && state.isPresent()) {
            if (waiting.get().hasFailed(call.visit())) {
                report.calledAgain(call.ticketId(), call.visit());
            }
            deliver(
                    id,
                    call,
                    waiting.get(),
                    HookTarget.of(state.get().participants().value()));
        }
    }

    @Override
    public String again(String data) {
        return queue.anew(data);
    }

    private void deliver(String id, HookCall call, TicketFacts ticket, HookTarget target) {
        HookAnswer answer;
        try {
            OutboundAnswer answered = client.postJson(target.url(), headers(call, target), body(ticket, target));
            answer = HookAnswer.of(answered);
        } catch (OutboundFailure failure) {
            outcome.failed(id, call, String.valueOf(failure.getMessage()));
            return;
        }
        if (!answer.succeeded()) {
            outcome.failed(id, call, answer.message());
        } else if (target.waits()) {
            outcome.taken(id, call, answer.message());
        } else {
            goOn(id, call, answer.message());
        }
    }

    private void goOn(String id, HookCall call, String message) {
        try {
            outcome.done(id, call, message);
        } catch (Refusal refusal) {
            outcome.stuck(id, call, String.valueOf(refusal.getMessage()));
        }
    }

    private static Map<String, String> headers(HookCall call, HookTarget target) {
        Map<String, String> headers = new LinkedHashMap<>(Signature.headers(target.token()));
        headers.put("X-LoonBPM-Delivery", call.deliveryId());
        return headers;
    }

    private String body(TicketFacts ticket, HookTarget target) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(ticket.values());
        if (!target.extraInfo().isMissingNode() && !target.extraInfo().isNull()) {
            body.put("extra_info", target.extraInfo());
        }
        return json.writeValueAsString(body);
    }
}
