package org.loonbpm.hook;

/**
 * A call to be made.
 *
 * @param retry how many automatic retries came before and including this one; 0 for a call that an arrival or a person caused
 */
record HookCall(long ticketId, long stateId, long visit, int retry) {

    /** Stays the same for one arrival of a ticket, however often it is delivered. */
    String deliveryId() {
        return "%d-%d".formatted(ticketId, visit);
    }

    HookCall retried() {
        return new HookCall(ticketId, stateId, visit, retry + 1);
    }

    HookCall anew() {
        return new HookCall(ticketId, stateId, visit, 0);
    }
}
