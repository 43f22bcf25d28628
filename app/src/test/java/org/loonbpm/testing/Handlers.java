package org.loonbpm.testing;

import java.util.List;
import java.util.Map;

/** Who handles a ticket in a state and how it is given to them, in Loonflow's numbers. */
public record Handlers(
        int participantType, String participant, int distributeType, Map<String, ?> countersign, boolean mayReturn) {

    public Handlers(int participantType, String participant, int distributeType) {
        this(participantType, participant, distributeType, Map.of(), false);
    }

    /** The same, who may send tickets back. */
    public Handlers returning() {
        return new Handlers(participantType, participant, distributeType, countersign, true);
    }

    /** Everybody, with votes that end as that says. */
    public Handlers voting(Map<String, ?> rule) {
        return new Handlers(participantType, participant, distributeType, rule, mayReturn);
    }

    private static final int CLAIM = 1;
    private static final int DIRECT = 2;
    private static final int RANDOM = 3;
    private static final int EVERYONE = 4;

    /** What our server and those it calls know, so that they know that it is us. */
    public static final String TOKEN = "a-token-that-both-know";

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

    /** A program of others that is called there; one that is waited for calls back when it has done its work. */
    public static Handlers hook(String url, boolean waited) {
        return new Handlers(
                10,
                "{\"hook_url\":\"%s\",\"hook_token\":\"%s\",\"wait\":%s,\"extra_info\":\"more\"}"
                        .formatted(url, TOKEN, waited),
                CLAIM);
    }

    /** Whoever somebody outside names. */
    public static Handlers askedAt(String url) {
        return new Handlers(11, "{\"external_url\":\"%s\",\"external_token\":\"%s\"}".formatted(url, TOKEN), DIRECT);
    }

    /** A script that the server runs. */
    public static Handlers script(long id) {
        return new Handlers(6, Long.toString(id), DIRECT);
    }

    private static Handlers people(int distribution, String... usernames) {
        return new Handlers(2, String.join(",", List.of(usernames)), distribution);
    }
}
