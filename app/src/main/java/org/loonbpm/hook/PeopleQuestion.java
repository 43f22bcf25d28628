package org.loonbpm.hook;

/**
 * Somebody outside has to be asked who handles a ticket.
 *
 * @param retry how often nobody answered
 */
record PeopleQuestion(long ticketId, long stateId, long visit, int retry) {

    PeopleQuestion retried() {
        return new PeopleQuestion(ticketId, stateId, visit, retry + 1);
    }

    PeopleQuestion anew() {
        return new PeopleQuestion(ticketId, stateId, visit, 0);
    }

    /** With what the ids of all questions for one arrival begin. */
    String prefix() {
        return "%d-%d-".formatted(ticketId, visit);
    }
}
