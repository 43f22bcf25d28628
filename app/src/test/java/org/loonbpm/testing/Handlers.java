package org.loonbpm.testing;

import java.util.List;

/** Who handles a ticket in a state and how it is given to them, in Loonflow's numbers. */
public record Handlers(int participantType, String participant, int distributeType) {

    private static final int CLAIM = 1;
    private static final int DIRECT = 2;
    private static final int RANDOM = 3;
    private static final int EVERYONE = 4;

    static final Handlers NOBODY = new Handlers(0, "", CLAIM);

    public static Handlers person(String username) {
        return new Handlers(1, username, DIRECT);
    }

    /** Whoever of them accepts it first. */
    public static Handlers anyOf(String... usernames) {
        return people(CLAIM, usernames);
    }

    public static Handlers oneAtRandomOf(String... usernames) {
        return people(RANDOM, usernames);
    }

    public static Handlers everyoneOf(String... usernames) {
        return people(EVERYONE, usernames);
    }

    public static Handlers department(long id) {
        return new Handlers(3, Long.toString(id), CLAIM);
    }

    public static Handlers role(long id) {
        return new Handlers(4, Long.toString(id), CLAIM);
    }

    public static Handlers creator() {
        return new Handlers(5, "creator", CLAIM);
    }

    private static Handlers people(int distribution, String... usernames) {
        return new Handlers(2, String.join(",", List.of(usernames)), distribution);
    }
}
