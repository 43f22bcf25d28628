package org.loonbpm.notice;

/**
 * A notice to be sent.
 *
 * @param retry how many automatic retries came before and including this one
 * @param message JSON text, as it was when it happened
 */
record PendingNotice(long noticeId, long ticketId, String deliveryId, int retry, String message) {

    PendingNotice retried() {
        return new PendingNotice(noticeId, ticketId, deliveryId, retry + 1, message);
    }

    PendingNotice anew() {
        return new PendingNotice(noticeId, ticketId, deliveryId, 0, message);
    }
}
