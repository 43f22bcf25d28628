package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** A workflow is changed while tickets are in its branches. */
class BranchesChangedTest extends LoonflowTest {

    private String ann;
    private String bob;
    private String cat;
    private PublishedWorkflow flow;
    private Editor editor;
    private long ticket;

    @BeforeEach
    void aTicketInThreeBranchesOfWhichOneHasArrived() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        cat = loonflow.person("cat");
        flow = loonflow.publish(workflow("changed")
                .parallel("Fork")
                .state("A", Handlers.person(ann))
                .state("B", Handlers.everyoneOf(ann, bob))
                .state("C", Handlers.person(cat))
                .parallel("Join")
                .state("Sign", Handlers.person(cat))
                .transition("Submit", START, "Fork")
                .transition("To A", "Fork", "A")
                .transition("To B", "Fork", "B")
                .transition("To C", "Fork", "C")
                .transition("A done", "A", "Join")
                .transition("B done", "B", "Join")
                .transition("C done", "C", "Join")
                .timer("A late", 3600, "A", "Join")
                .transition("Go on", "Join", "Sign")
                .transition("Sign", "Sign", END));
        editor = new Editor(loonflow.admin(), flow.id());
        ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
        loonflow.as(cat).handle(ticket, flow, "C done").requireDone();
        loonflow.as(bob).handle(ticket, flow, "B done").requireDone();
    }

    @Test
    void whatConcernsNoBranchLeavesThemAsTheyAre() {
        String due = seen().text("/data/value/timers/0/due");
        editor.addTransition("Reject", flow.state("Sign"), flow.state(START));
        assertThat(branches()).containsExactly("A", "B");

        loonflow.as(ann).handle(ticket, flow, "B done").requireDone();

        assertThat(branches()).containsExactly("A");
        assertThat(seen().text("/data/value/timers/0/due")).isEqualTo(due);
        loonflow.as(ann).handle(ticket, flow, "A done").requireDone();
        assertThat(state()).isEqualTo("Sign");
    }

    @Test
    void severalThatHaveArrivedStayArrived() {
        loonflow.as(ann).handle(ticket, flow, "B done").requireDone();
        editor.addTransition("Reject", flow.state("Sign"), flow.state(START));

        loonflow.as(ann).handle(ticket, flow, "A done").requireDone();

        assertThat(state()).isEqualTo("Sign");
    }

    @Test
    void aBranchThatIsHandledInAnotherWayBeginsItsStateAnew() {
        editor.changeState(flow.state("A"), "A", Handlers.everyoneOf(ann, bob));

        finish(ann, "A done");
        finish(bob, "A done");
        finish(ann, "B done");
        finish(bob, "B done");

        assertThat(state()).isEqualTo("Sign");
    }

    /** Once more where the ticket was brought along first, or is not the person's any more. */
    private void finish(String who, String transition) {
        for (int attempt = 0; attempt < 2; attempt++) {
            if (loonflow.as(who).handle(ticket, flow, transition).code() == 0) {
                return;
            }
        }
    }

    @Test
    void aDeletedStateOfABranchSaysSoAndTheTicketCanBePutElsewhere() {
        editor.deleteState(flow.state("A"));

        assertThat(loonflow.as(ann).handle(ticket, flow, "A done").message()).contains("deleted");
        assertThat(loonflow.as(ann).handle(ticket, flow, "B done").code()).isEqualTo(-1);
        assertThat(loonflow.as(ann)
                        .get("/tickets/" + ticket + "/explain")
                        .at("/data/obstacles")
                        .toString())
                .contains("state_deleted");
        put("Sign").requireDone();
        assertThat(state()).isEqualTo("Sign");
        loonflow.as(cat).handle(ticket, flow, "Sign").requireDone();
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void aNewBranchIsNotBegunByTicketsThatHavePassedTheFork() {
        long added = editor.addState("D", Handlers.person(bob));
        editor.addTransition("D done", added, flow.state("Join"));
        editor.addTransition("To D", flow.state("Fork"), added);

        assertThat(loonflow.as(ann).handle(ticket, flow, "A done").message()).contains("branches");
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/explain").text("/data/obstacles/0/code"))
                .isEqualTo("branches_changed");
        put("Fork").requireDone();

        assertThat(branches()).containsExactly("A", "B", "C", "D");
    }

    @Test
    void branchesThatDoNotFitTogetherAreNotBegunUntilTheyAreMended() {
        editor.deleteTransition(flow.transition("C done"));
        long another = loonflow.as(ann).open(flow, "Submit", Map.of());
        var explained = loonflow.as(ann).get("/tickets/" + another + "/explain");
        assertThat(explained.text("/data/state_name")).isEqualTo("Fork");
        assertThat(explained.text("/data/obstacles/0/code")).isEqualTo("branches_unfit");

        editor.addTransition("C done", flow.state("C"), flow.state("Join"));
        loonflow.admin()
                .put("/tickets/" + another + "/state", Map.of("state_id", flow.state("Fork")))
                .requireDone();

        var branches = loonflow.admin().get("/tickets/" + another).at("/data/value/branches");
        assertThat(branches).hasSize(3);
    }

    @Test
    void aStateThatComesToBeInABranchKeepsNoTicketThatIsThereAlone() {
        put("Sign").requireDone();
        long skip = editor.addTransition("Back", flow.state("Sign"), flow.state("Join"));
        editor.addTransition("To sign", flow.state("Fork"), flow.state("Sign"));
        editor.deleteTransition(flow.transition("Sign"));
        editor.changeTransition(flow.transition("Go on"), "Go on", flow.state("Join"), flow.state(END), 0);

        assertThat(loonflow.as(cat)
                        .patch("/tickets/" + ticket, Map.of("transition_id", skip))
                        .message())
                .contains("branches");
        put("Fork").requireDone();
        assertThat(branches()).containsExactly("A", "B", "C", "Sign");
    }

    @Test
    void publishingTellsWhatBecomesOfTicketsInBranchesAndDoesIt() {
        loonflow.admin()
                .put(path("/publish"), Map.of("mode", "published", "running_tickets", "follow"))
                .requireDone();
        editor.addTransition("Reject", flow.state("Sign"), flow.state(START));
        assertThat(foretold()).isEqualTo("same");
        publish();
        assertThat(branches()).containsExactly("A", "B");

        long added = editor.addState("D", Handlers.person(bob));
        editor.addTransition("D done", added, flow.state("Join"));
        editor.addTransition("To D", flow.state("Fork"), added);
        assertThat(foretold()).isEqualTo("blocked");
        assertThat(preview().text("/data/value/0/reason")).contains("other branches");
        assertThat(preview().text("/data/value/0/reason_zh")).contains("分支");
        publish();
        assertThat(branches()).containsExactly("A", "B");
        loonflow.as(ann).handle(ticket, flow, "A done").requireDone();
        loonflow.as(ann).handle(ticket, flow, "B done").requireDone();
        assertThat(state()).as("on the version that it is on").isEqualTo("Sign");
        put("Fork").requireDone();
        assertThat(branches()).as("on the newest").containsExactly("A", "B", "C", "D");

        editor.changeState(flow.state("A"), "A", Handlers.everyoneOf(bob, cat));
        assertThat(foretold()).isEqualTo("moved");
        loonflow.as(cat).handle(ticket, flow, "C done").requireDone();
        publish();
        assertThat(branches()).containsExactly("A", "B", "D");
        assertThat(seen().text("/data/value/branches/0/participant_info/participant"))
                .isEqualTo(bob + "," + cat);
        loonflow.as(bob).handle(ticket, flow, "A done").requireDone();
        loonflow.as(cat).handle(ticket, flow, "A done").requireDone();
        assertThat(branches()).containsExactly("B", "D");
    }

    private String foretold() {
        return preview().text("/data/value/0/outcome");
    }

    private Reply preview() {
        return loonflow.admin().get(path("/publish/preview")).requireDone();
    }

    private void publish() {
        loonflow.admin().post(path("/publish"), Map.of()).requireDone();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> loonflow.admin()
                        .get(path("/publish/progress"))
                        .text("/data/state")
                        .equals("finished"));
    }

    private String path(String end) {
        return "/workflows/" + flow.id() + end;
    }

    private Reply put(String state) {
        return loonflow.admin().put("/tickets/" + ticket + "/state", Map.of("state_id", flow.state(state)));
    }

    private Reply seen() {
        return loonflow.as("admin").get("/tickets/" + ticket);
    }

    private String state() {
        return seen().text("/data/value/state_info/name");
    }

    private List<String> branches() {
        return seen().at("/data/value/branches")
                .valueStream()
                .map(branch -> branch.path("state_name").asString())
                .toList();
    }
}
