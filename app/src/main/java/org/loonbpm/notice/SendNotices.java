package org.loonbpm.notice;

import java.time.Clock;
import org.loonbpm.work.Work;
import org.loonbpm.workflow.NoticeTargets;
import org.loonbpm.workflow.SavedNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends notices. One that cannot be sent is sent again a few times, then given up: a notice is never a reason for a ticket to
 * wait.
 */
@Component
class SendNotices implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);

    private final NoticeTargets targets;
    private final NoticeChannels channels;
    private final Outbox outbox;
    private final NoticeSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    SendNotices(
            NoticeTargets targets,
            NoticeChannels channels,
            Outbox outbox,
            NoticeSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.targets = targets;
        this.channels = channels;
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
                .ifPresent(
                        target -> channels.of(target.typeId()).ifPresent(channel -> tell(id, notice, target, channel)));
    }

    private void tell(String id, PendingNotice notice, SavedNotice target, NoticeChannel channel) {
        if (channel.hasOwnQueue()) {
            transactions.executeWithoutResult(status -> outbox.move(id, notice));
            return;
        }
        Telling telling = Telling.of(notice);
        if (channel.tellsOneByOne() && notice.to() == null) {
            transactions.executeWithoutResult(status -> outbox.split(id, notice, telling.recipients()));
            return;
        }
        try {
            channel.send(target, telling);
        } catch (NotSent failure) {
            failed(id, notice, target, String.valueOf(failure.getMessage()));
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
                outbox.giveUp(kind(), id, notice, reason);
            }
        });
    }

    @Override
    public String again(String data) {
        return outbox.anew(data);
    }
}
