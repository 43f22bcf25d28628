package org.loonbpm.notice;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.loonbpm.outbound.OutboundAnswer;
import org.loonbpm.outbound.OutboundClient;
import org.loonbpm.outbound.OutboundFailure;
import org.loonbpm.outbound.Signature;
import org.loonbpm.work.Work;
import org.loonbpm.workflow.NoticeTargets;
import org.loonbpm.workflow.SavedNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends notices whose type is a hook. One that cannot be sent is sent again a few times, then given up: a notice is never a
 * reason for a ticket to wait.
 */
@Component
class SendNotices implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);
    private static final int HOOK = 1;

    private final NoticeTargets targets;
    private final OutboundClient client;
    private final Outbox outbox;
    private final NoticeSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    SendNotices(
            NoticeTargets targets,
            OutboundClient client,
            Outbox outbox,
            NoticeSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.targets = targets;
        this.client = client;
        this.outbox = outbox;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Outbox.KIND;
    }

    @Override
    public void run(String id, String data) {
        PendingNotice notice = outbox.read(data);
        targets.find(notice.noticeId())
                .filter(target -> target.typeId() == HOOK)
                .ifPresent(target -> send(id, notice, target));
    }

    private void send(String id, PendingNotice notice, SavedNotice target) {
        try {
            Map<String, String> headers = new LinkedHashMap<>(Signature.headers(target.hookToken()));
            headers.put("X-LoonBPM-Delivery", notice.deliveryId());
            OutboundAnswer answer = client.postJson(target.hookUrl(), headers, notice.message());
            if (!accepted(answer)) {
                failed(
                        id,
                        notice,
                        target,
                        "the receiver answered with HTTP status %d and no code 0".formatted(answer.status()));
            }
        } catch (OutboundFailure failure) {
            failed(id, notice, target, String.valueOf(failure.getMessage()));
        }
    }

    private static boolean accepted(OutboundAnswer answer) {
        try {
            return answer.succeeded()
                    && JsonMapper.shared().readTree(answer.body()).path("code").asInt(-1) == 0;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private void failed(String id, PendingNotice notice, SavedNotice target, String reason) {
        boolean again = notice.retry() < settings.retries();
        LOG.warn(
                "Notice '{}' of ticket {} could not be sent{}: {}",
                target.name(),
                notice.ticketId(),
                again ? "" : " and is given up",
                reason);
        transactions.executeWithoutResult(status -> {
            if (again) {
                PendingNotice next = notice.retried();
                outbox.again(id, next, clock.instant().plus(settings.before(next.retry())), reason);
            } else {
                outbox.giveUp(id, notice, reason);
            }
        });
    }

    @Override
    public String again(String data) {
        return outbox.anew(data);
    }
}
