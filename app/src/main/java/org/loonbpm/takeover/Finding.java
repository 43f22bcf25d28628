package org.loonbpm.takeover;

/**
 * Something that whoever takes a Loonflow over has to know.
 *
 * @param row which row, such as {@code ticket_ticketrecord 17}
 * @param what what is wrong with it
 * @param done what is done about it
 */
record Finding(FindingKind kind, String row, String what, String done) {

    @Override
    public String toString() {
        return "%s: %s - %s".formatted(row, what, done);
    }
}
