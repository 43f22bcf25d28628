package org.loonbpm.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;

/** Who may do what: a row for each thing that can be done, a column for each kind of person. */
class PermissionMatrixTest extends LoonflowTest {

    private static final List<String> KINDS = List.of(
            "stranger",
            "creator",
            "handler",
            "former",
            "viewer",
            "dept viewer",
            "below viewer",
            "intervener",
            "wf admin",
            "wf maker",
            "type-1 user",
            "super admin",
            "other app");

    /**
     * From Loonflow 2.0.21 itself, asked the same, but for this: interveners may do what {@code can_intervene} promises them and
     * its server then refuses; who may view a workflow's tickets sees them with the view check on; the trail is for those who
     * see the ticket; fields are changed by those concerned alone; applications see nothing of others' workflows.
     */
    private static final String EXPECTED = """
                              stranger  creator  handler  former  viewer  dept viewer  below viewer  intervener  wf admin  wf maker  type-1 user  super admin  other app
            list all          yes       yes      yes      yes     yes     yes          yes           yes         yes       yes       yes          yes          -
            list owner        -         yes      -        -       -       -            -             -           -         -         -            -            -
            list duty         -         -        yes      -       -       -            -             -           -         -         -            -            -
            list relation     -         yes      yes      yes     -       -            -             -           -         -         -            -            -
            list worked       -         -        -        yes     -       -            -             -           -         -         -            -            -
            list view         -         -        -        -       yes     yes          yes           -           -         -         -            -            -
            list intervene    -         -        -        -       -       -            -             yes         -         -         -            -            -
            see               -         yes      yes      yes     yes     yes          yes           yes         yes       yes       -            yes          -
            see, check off    yes       yes      yes      yes     yes     yes          yes           yes         yes       yes       yes          yes          -
            transitions       -         -        yes      -       -       -            -             -           -         -         -            -            -
            flow logs         -         yes      yes      yes     yes     yes          yes           yes         yes       yes       -            yes          -
            flow steps        -         yes      yes      yes     yes     yes          yes           yes         yes       yes       -            yes          -
            participants      -         yes      yes      yes     yes     yes          yes           yes         yes       yes       -            yes          -
            diagram           -         yes      yes      yes     yes     yes          yes           yes         yes       yes       -            yes          -
            handle            -         -        yes      -       -       -            -             -           -         -         -            -            -
            accept            -         -        yes      yes     -       -            -             -           -         -         -            -            -
            deliver           -         -        yes      -       -       -            -             -           -         -         -            -            -
            deliver as admin  -         -        -        -       -       -            -             yes         yes       yes       -            yes          -
            add node          -         -        yes      -       -       -            -             -           -         -         -            -            -
            retreat           -         yes      -        -       -       -            -             -           -         -         -            -            -
            close             -         -        -        -       -       -            -             yes         yes       yes       -            yes          -
            delete            -         -        -        -       -       -            -             -           yes       yes       -            yes          -
            force state       -         -        -        -       -       -            -             yes         yes       yes       -            yes          -
            comment           -         yes      yes      yes     yes     yes          yes           yes         yes       yes       -            yes          -
            change fields     -         yes      yes      yes     -       -            -             yes         yes       yes       -            yes          -
            edit workflow     -         -        -        -       -       -            -             -           yes       yes       -            yes          -
            read users        -         -        -        -       -       -            -             -           yes       yes       yes          yes          -
            make roles        -         -        -        -       -       -            -             -           -         -         -            yes          -
            """;

    private Cast cast;

    /** Something done by a kind of person, and whether it was possible. */
    private final Map<String, BiPredicate<String, Actor>> deeds = new LinkedHashMap<>();

    @BeforeEach
    void assemble() {
        cast = new Cast(loonflow);
    }

    @Test
    void everybodyMayDoWhatTheyMay() {
        lists();
        reading();
        handling();
        administering();

        assertThat(table()).isEqualTo(EXPECTED);
    }

    private void lists() {
        long listed = cast.ticket();
        for (String category : List.of("all", "owner", "duty", "relation", "worked", "view", "intervene")) {
            deeds.put(
                    "list " + category,
                    (kind, actor) -> actor.get("/tickets?per_page=10000&category=" + category + "&ticket_ids=" + listed)
                                    .number("/data/total")
                            == 1);
        }
    }

    private void reading() {
        long seen = cast.ticket();
        reads("see", "/tickets/" + seen);
        deeds.put("see, check off", (kind, actor) -> {
            cast.checkView(false);
            boolean shown = done(actor.get("/tickets/" + seen));
            cast.checkView(true);
            return shown;
        });
        deeds.put(
                "transitions",
                (kind, actor) -> actor.get("/tickets/" + seen + "/transitions")
                                .at("/data/value")
                                .size()
                        > 0);
        reads("flow logs", "/tickets/" + seen + "/flowlogs");
        reads("flow steps", "/tickets/" + seen + "/flowsteps");
        reads("participants", "/tickets/" + seen + "/participant_info");
        reads("diagram", "/tickets/" + seen + "/diagram");
    }

    private void handling() {
        Map<String, String> suggestion = Map.of("suggestion", "because");
        Map<String, Object> toStranger = Map.of("target_username", cast.username("stranger"), "suggestion", "");
        var asAdministrator = new LinkedHashMap<String, Object>(toStranger);
        asAdministrator.put("from_admin", 1);
        deeds.put("handle", (kind, actor) -> done(actor.handle(cast.ticket(), cast.workflow(), "Agree")));
        deeds.put("accept", (kind, actor) -> done(actor.post("/tickets/" + cast.sharedTicket() + "/accept", Map.of())));
        posts("deliver", "/deliver", toStranger);
        posts("deliver as admin", "/deliver", asAdministrator);
        posts("add node", "/add_node", toStranger);
        posts("retreat", "/retreat", suggestion);
        posts("close", "/close", suggestion);
        deeds.put("delete", (kind, actor) -> done(actor.delete("/tickets/" + cast.ticket())));
        deeds.put(
                "force state",
                (kind, actor) -> done(actor.put(
                        "/tickets/" + cast.ticket() + "/state",
                        Map.of("state_id", cast.workflow().state("First"), "suggestion", ""))));
        posts("comment", "/comments", suggestion);
        deeds.put(
                "change fields",
                (kind, actor) ->
                        done(actor.patch("/tickets/" + cast.ticket() + "/fields", Map.of("title", "another"))));
    }

    private void administering() {
        deeds.put(
                "edit workflow",
                (kind, actor) -> done(cast.loggedIn(kind)
                        .patch("/workflows/" + cast.workflow().id(), cast.settings(true))));
        deeds.put("read users", (kind, actor) -> done(cast.loggedIn(kind).get("/accounts/users")));
        deeds.put(
                "make roles",
                (kind, actor) -> done(cast.loggedIn(kind)
                        .post(
                                "/accounts/roles",
                                Map.of("name", loonflow.own("role " + kind), "description", "", "label", "{}"))));
    }

    private void reads(String deed, String path) {
        deeds.put(deed, (kind, actor) -> done(actor.get(path)));
    }

    private void posts(String deed, String path, Map<String, ?> body) {
        deeds.put(deed, (kind, actor) -> done(actor.post("/tickets/" + cast.ticket() + path, body)));
    }

    private static boolean done(Reply reply) {
        return reply.code() == 0;
    }

    private String table() {
        var lines = new ArrayList<String>();
        var actors = new LinkedHashMap<String, Actor>();
        KINDS.forEach(kind -> actors.put(kind, cast.actor(kind)));
        lines.add("%-17s %s".formatted("", String.join("  ", KINDS)));
        deeds.forEach((deed, possible) -> {
            var line = new StringBuilder("%-17s ".formatted(deed));
            actors.forEach((kind, actor) -> line.append(
                    ("%-" + (kind.length() + 2) + "s").formatted(possible.test(kind, actor) ? "yes" : "-")));
            lines.add(line.toString().stripTrailing());
        });
        return String.join("\n", lines) + "\n";
    }
}
