package org.loonbpm.notice;

import org.loonbpm.work.Work;
import org.loonbpm.workflow.NoticeTargets;
import org.loonbpm.workflow.SavedNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has scripts send notices, by threads of their own: one that runs long delays no other notice and no hook. One that failed is not
 * run again by itself, because it may have told some already.
 */
@Component
class SendByScript implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(SendByScript.class);

    private final NoticeTargets targets;
    private final NoticeChannels channels;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    SendByScript(NoticeTargets targets, NoticeChannels channels, Outbox outbox, TransactionOperations transactions) {
        this.targets = targets;
        this.channels = channels;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return Outbox.OWN_QUEUE;
    }

    @Override
    public void run(String id, String data) {
        PendingNotice notice = outbox.read(data);
        targets.find(notice.noticeId())
                .ifPresent(
                        target -> channels.of(target.typeId()).ifPresent(channel -> send(id, notice, target, channel)));
    }

    private void send(String id, PendingNotice notice, SavedNotice target, NoticeChannel channel) {
        try {
            channel.send(target, Telling.of(notice));
            transactions.executeWithoutResult(status -> outbox.sent(id));
        } catch (NotSent failure) {
            String reason = String.valueOf(failure.getMessage());
            LOG.warn("Notice '{}' of ticket {} could not be sent: {}", target.name(), notice.ticketId(), reason);
            transactions.executeWithoutResult(status -> outbox.giveUp(kind(), id, notice, reason));
        }
    }

    @Override
    public String again(String data) {
        return outbox.anew(data);
    }
}
