package org.loonbpm.script;

/**
 * A run to be made for a ticket's arrival at a state.
 *
 * @param actionFrom what Loonflow's scripts find under {@code action_from}: {@code loonrobot}, or who had it retried
 */
record ScriptCall(long ticketId, long stateId, long visit, String actionFrom) {

    static final String BY_ITSELF = "loonrobot";

    ScriptCall retriedBy(String username) {
        return new ScriptCall(ticketId, stateId, visit, username + "_retry");
    }

    /** With which the ids of all work for this arrival begin. */
    String prefix() {
        return "%d-%d-".formatted(ticketId, visit);
    }
}
