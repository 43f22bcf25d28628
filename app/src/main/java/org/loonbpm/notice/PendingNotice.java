package org.loonbpm.notice;

import org.jspecify.annotations.Nullable;

/**
 * A notice to be sent.
 *
 * @param retry how many automatic retries came before and including this one
 * @param message JSON text, as it was when it happened
 * @param to the one person whom it is for; null where it is for all of the message's
 */
record PendingNotice(
        long noticeId,
        long ticketId,
        String deliveryId,
        int retry,
        String message,
        @Nullable String to) {

    PendingNotice retried() {
        return new PendingNotice(noticeId, ticketId, deliveryId, retry + 1, message, to);
    }

    PendingNotice anew() {
        return new PendingNotice(noticeId, ticketId, deliveryId, 0, message, to);
    }

    PendingNotice to(String username) {
        return new PendingNotice(noticeId, ticketId, deliveryId + "-" + username, 0, message, username);
    }
}
