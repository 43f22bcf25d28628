package org.loonbpm.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** Edits collect in a draft; tickets run on what was published. */
class PublishedModeTest extends LoonflowTest {

    private String ann;
    private String bob;
    private PublishedWorkflow flow;
    private Editor editor;

    @BeforeEach
    void aWorkflowInPublishedMode() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        flow = loonflow.publish(workflow("published")
                .state("Check", Handlers.person(bob))
                .state("Second", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Second")
                .transition("End", "Second", END));
        editor = new Editor(loonflow.admin(), flow.id());
        mode("published", "follow");
    }

    @Test
    void editsOfTheDraftDoNotTouchTickets() {
        long ticket = open();
        editor.deleteTransition(flow.transition("Agree"));
        editor.changeState(flow.state("Check"), "Renamed", Handlers.person(ann));
        editor.deleteState(flow.state("Second"));

        assertThat(state(ticket)).isEqualTo("Check");
        assertThat(listedState(ticket)).isEqualTo("Check");
        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
        assertThat(state(ticket)).isEqualTo("Second");
        assertThat(listedState(ticket)).isEqualTo("Second");
        assertThat(loonflow.as(ann).get("/tickets/states?ticket_ids=" + ticket).text("/data/" + ticket + "/state_name"))
                .isEqualTo("Second");
        loonflow.as(bob).handle(open(), flow, "Agree").requireDone();
    }

    @Test
    void readingTheConfigurationShowsTheDraft() {
        editor.changeState(flow.state("Check"), "Renamed", Handlers.person(ann));

        var states = loonflow.admin().get("/workflows/%d/states".formatted(flow.id()));

        assertThat(states.at("/data/value").toString()).contains("Renamed");
        assertThat(states.at("/data/draft").asBoolean()).isTrue();
        assertThat(loonflow.admin()
                        .get("/workflows/" + flow.id())
                        .at("/data/draft")
                        .asBoolean())
                .isTrue();
        assertThat(status().text("/data/mode")).isEqualTo("published");
        assertThat(status().at("/data/draft_changed").asBoolean()).isTrue();
    }

    @Test
    void theDraftIsComparedWithWhatIsPublished() {
        assertThat(draft().at("/data/difference")).isEmpty();

        editor.changeState(flow.state("Check"), "Renamed", Handlers.person(bob));
        grantView(ann);

        assertThat(draft().at("/data/difference"))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.path("element").asString()).isEqualTo("state_" + flow.state("Check")));
        String published = loonflow.admin()
                .get("/workflows/%d/versions/2/bpmn".formatted(flow.id()))
                .requireDone()
                .text("/data/bpmn_xml");
        assertThat(published).contains("Check").doesNotContain("Renamed");
    }

    @Test
    void aPublishedVersionCountsForRunningAndNewTickets() {
        long ticket = open();
        long skip = editor.addTransition("Skip", flow.state("Check"), flow.state(END));
        assertThat(skip(ticket, skip).text("/error")).isEqualTo("invalid_transition");

        assertThat(publish(Map.of()).requireDone().number("/data/version")).isEqualTo(3);

        assertThat(finished().number("/data/same")).isEqualTo(1);
        skip(ticket, skip).requireDone();
        skip(open(), skip).requireDone();
        assertThat(loonflow.admin()
                        .get("/workflows/%d/versions".formatted(flow.id()))
                        .text("/data/value/0/kind"))
                .isEqualTo("publish");
    }

    @Test
    void runningTicketsMayStay() {
        long before = open();
        long skip = editor.addTransition("Skip", flow.state("Check"), flow.state(END));
        publish(Map.of("running_tickets", "stay")).requireDone();
        long after = open();

        assertThat(skip(before, skip).text("/error")).isEqualTo("invalid_transition");
        loonflow.as(bob).handle(before, flow, "Agree").requireDone();
        skip(after, skip).requireDone();
    }

    @Test
    void whoPublishesMayHaveToSayWhatBecomesOfRunningTickets() {
        mode("published", "decide");
        editor.addTransition("Skip", flow.state("Check"), flow.state(END));

        assertThat(publish(Map.of()).message()).contains("follow or stay");
        publish(Map.of("running_tickets", "stay")).requireDone();
    }

    @Test
    void ticketsInADeletedStateGoWhereTheyAreSent() {
        long ticket = open();
        long check = flow.state("Check");
        editor.deleteTransition(flow.transition("Agree"));
        editor.deleteState(check);
        editor.changeTransition(flow.transition("Submit"), "Submit", flow.state(START), flow.state("Second"), 0);
        var preview = preview("?targets=%d:%d".formatted(check, flow.state("Second")));
        assertThat(preview.number("/data/totals/moved")).isEqualTo(1);
        assertThat(preview.text("/data/value/0/to_state_name")).isEqualTo("Second");
        assertThat(preview.text("/data/groups/0/state_name")).isEqualTo("Check");
        assertThat(preview.number("/data/groups/0/tickets")).isEqualTo(1);

        publish(Map.of("targets", Map.of(check, flow.state("Second")))).requireDone();

        assertThat(finished().number("/data/moved")).isEqualTo(1);
        assertThat(state(ticket)).isEqualTo("Second");
        loonflow.as(bob).handle(ticket, flow, "End").requireDone();
    }

    @Test
    void ticketsThatCannotFollowGoOnWhereTheyAreAndFollowLater() {
        long ticket = open();
        long check = flow.state("Check");
        editor.deleteTransition(flow.transition("Agree"));
        editor.deleteState(check);
        editor.changeTransition(flow.transition("Submit"), "Submit", flow.state(START), flow.state("Second"), 0);
        editor.changeState(flow.state("Second"), "Second renamed", Handlers.person(bob));
        assertThat(preview("?outcome=blocked").text("/data/value/0/reason")).contains("no state 'Check'");
        publish(Map.of()).requireDone();
        assertThat(finished().number("/data/blocked")).isEqualTo(1);

        assertThat(state(ticket)).isEqualTo("Check");
        assertThat(listedState(ticket)).isEqualTo("Check");
        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();

        assertThat(state(ticket)).isEqualTo("Second renamed");
        loonflow.as(bob).handle(ticket, flow, "End").requireDone();
    }

    @Test
    void anAdministratorPutsABlockedTicketIntoAStateOfTheNewVersion() {
        long ticket = open();
        editor.deleteTransition(flow.transition("Agree"));
        editor.deleteState(flow.state("Check"));
        long third = editor.addState("Third", Handlers.person(bob));
        long on = editor.addTransition("On", third, flow.state(END));
        editor.changeTransition(flow.transition("Submit"), "Submit", flow.state(START), third, 0);
        publish(Map.of()).requireDone();
        finished();

        loonflow.admin()
                .put("/tickets/" + ticket + "/state", Map.of("state_id", third))
                .requireDone();

        assertThat(state(ticket)).isEqualTo("Third");
        skip(ticket, on).requireDone();
    }

    @Test
    void whatWasPublishedCanBeUndone() {
        long before = open();
        long skip = editor.addTransition("Skip", flow.state("Check"), flow.state(END));
        publish(Map.of()).requireDone();
        long after = open();
        finished();

        var undone = loonflow.admin()
                .post("/workflows/%d/publish/undo".formatted(flow.id()), Map.of())
                .requireDone();

        assertThat(undone.number("/data/version")).isEqualTo(2);
        assertThat(status().at("/data/previous_version").isNull()).isTrue();
        finished();
        for (long ticket : new long[] {before, after}) {
            assertThat(skip(ticket, skip).text("/error")).isEqualTo("invalid_transition");
            loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
        }
        assertThat(status().at("/data/draft_changed").asBoolean()).isTrue();
        assertThat(loonflow.admin()
                        .post("/workflows/%d/publish/undo".formatted(flow.id()), Map.of())
                        .text("/error"))
                .isEqualTo("nothing_to_undo");
        publish(Map.of("running_tickets", "stay")).requireDone();
        assertThat(skip(open(), skip).requireDone().code()).isZero();
    }

    @Test
    void aDraftThatIsNotSoundIsNotPublished() {
        editor.deleteState(flow.state(START));

        var refused = publish(Map.of());

        assertThat(refused.text("/error")).isEqualTo("check_failed");
        assertThat(preview("").at("/data/problems")).isNotEmpty();
        loonflow.as(bob).handle(open(), flow, "Agree").requireDone();
    }

    @Test
    void whoMaySeeAndDoWhatTakesEffectAtOnce() {
        long ticket = open();
        String eve = loonflow.person("eve");
        assertThat(loonflow.as(eve).get("/tickets/" + ticket).code()).isEqualTo(-1);

        grantView(eve);

        loonflow.as(eve).get("/tickets/" + ticket).requireDone();
        assertThat(status().at("/data/draft_changed").asBoolean()).isFalse();
        grantView("");
        assertThat(loonflow.as(eve).get("/tickets/" + ticket).code()).isEqualTo(-1);
    }

    @Test
    void aDraftCanBeThrownAwayByRestoringWhatIsPublished() {
        editor.deleteState(flow.state("Check"));
        assertThat(mode("compat", "follow").text("/error")).isEqualTo("draft_not_published");

        loonflow.admin()
                .post("/workflows/%d/versions/2/restore".formatted(flow.id()), Map.of())
                .requireDone();

        assertThat(status().at("/data/draft_changed").asBoolean()).isFalse();
        assertThat(publish(Map.of()).text("/error")).isEqualTo("nothing_to_publish");
        mode("compat", "follow").requireDone();
        long ticket = open();
        editor.changeState(flow.state("Check"), "At once", Handlers.person(bob));
        assertThat(state(ticket)).isEqualTo("At once");
    }

    @Test
    void votesOfACountersignOutliveAVersion() {
        editor.changeState(flow.state("Check"), "Check", Handlers.everyoneOf(ann, bob));
        publish(Map.of()).requireDone();
        finished();
        long ticket = open();
        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
        editor.addTransition("Skip", flow.state("Check"), flow.state(END));
        assertThat(preview("").text("/data/value/0/outcome")).isEqualTo("same");
        publish(Map.of()).requireDone();
        finished();

        assertThat(loonflow.as(ann).get("/tickets/" + ticket).text("/data/value/participant"))
                .isEqualTo(ann);
        loonflow.as(ann).handle(ticket, flow, "Agree").requireDone();
        assertThat(state(ticket)).isEqualTo("Second");
    }

    private long open() {
        return loonflow.as(ann).open(flow, "Submit", Map.of());
    }

    private Reply skip(long ticket, long transition) {
        return loonflow.as(bob).patch("/tickets/" + ticket, Map.of("transition_id", transition));
    }

    private Reply publish(Map<String, ?> body) {
        return loonflow.admin().post("/workflows/%d/publish".formatted(flow.id()), body);
    }

    private Reply preview(String query) {
        return loonflow.admin()
                .get("/workflows/%d/publish/preview%s".formatted(flow.id(), query))
                .requireDone();
    }

    private Reply draft() {
        return loonflow.admin()
                .get("/workflows/%d/versions/draft".formatted(flow.id()))
                .requireDone();
    }

    private Reply status() {
        return loonflow.admin()
                .get("/workflows/%d/publish".formatted(flow.id()))
                .requireDone();
    }

    private Reply mode(String mode, String runningTickets) {
        return loonflow.admin()
                .put(
                        "/workflows/%d/publish".formatted(flow.id()),
                        Map.of("mode", mode, "running_tickets", runningTickets));
    }

    private Reply finished() {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> loonflow.admin()
                                .get("/workflows/%d/publish/progress".formatted(flow.id()))
                                .requireDone(),
                        progress -> progress.text("/data/state").equals("finished"));
    }

    private String state(long ticket) {
        return loonflow.as(ann).get("/tickets/" + ticket).text("/data/value/state_info/name");
    }

    private String listedState(long ticket) {
        return loonflow.as(ann)
                .get("/tickets?category=owner&ticket_ids=" + ticket)
                .text("/data/value/0/state/state_name");
    }

    private void grantView(String viewer) {
        loonflow.admin()
                .patch(
                        "/workflows/" + flow.id(),
                        Map.of(
                                "name",
                                "published",
                                "description",
                                "made by a test",
                                "display_form_str",
                                "[\"title\"]",
                                "limit_expression",
                                "{}",
                                "view_persons",
                                viewer,
                                "api_permission_apps",
                                loonflow.application()))
                .requireDone();
    }
}
