package org.loonbpm.hook;

import java.time.Clock;
import org.loonbpm.ticket.ReportHook;
import org.loonbpm.work.WorkQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies what came of a call, together with striking the call off: both happen or neither does. */
@Component
class HookOutcome {

    private final ReportHook report;
    private final WorkQueue queue;
    private final HookQueue calls;
    private final HookSettings settings;
    private final Clock clock;

    HookOutcome(ReportHook report, WorkQueue queue, HookQueue calls, HookSettings settings, Clock clock) {
        this.report = report;
        this.queue = queue;
        this.calls = calls;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void taken(String id, HookCall call, String message) {
        report.taken(call.ticketId(), call.visit(), message);
        queue.settle(HookQueue.KIND, id);
    }

    @Transactional
    public void done(String id, HookCall call, String message) {
        report.done(call.ticketId(), call.visit(), message);
        queue.settle(HookQueue.KIND, id);
    }

    /** The call failed; it is made again by itself while the settings allow. */
    @Transactional
    public void failed(String id, HookCall call, String reason) {
        if (!report.failed(call.ticketId(), call.visit(), reason)) {
            queue.settle(HookQueue.KIND, id);
        } else if (call.retry() < settings.retries()) {
            HookCall next = call.retried();
            calls.later(id, next, clock.instant().plus(settings.before(next.retry())), reason);
        } else {
            calls.giveUp(id, call, reason);
        }
    }

    /** The call succeeded, but the ticket cannot go on; calling again by itself would deliver twice. */
    @Transactional
    public void stuck(String id, HookCall call, String reason) {
        if (report.failed(call.ticketId(), call.visit(), reason)) {
            calls.giveUp(id, call, reason);
        } else {
            queue.settle(HookQueue.KIND, id);
        }
    }
}
