package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** Tickets are sent back, copied to others, and urged. */
class ReturnTest extends LoonflowTest {

    private String ann;
    private String bob;
    private String cat;
    private String dan;
    private PublishedWorkflow travel;
    private long ticket;

    @BeforeEach
    void aTicketInItsThirdState() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        cat = loonflow.person("cat");
        dan = loonflow.person("dan");
        travel = loonflow.publish(workflow("travel")
                .state("Check", Handlers.person(ann))
                .state("Approve", Handlers.anyOf(bob, cat).returning())
                .transition("Submit", START, "Check")
                .transition("Checked", "Check", "Approve")
                .refusal("Refuse", "Check", END)
                .transition("Approved", "Approve", END));
        ticket = loonflow.as(dan).open(travel, "Submit", Map.of());
        loonflow.as(ann).handle(ticket, travel, "Checked").requireDone();
        loonflow.as(bob).post("/tickets/" + ticket + "/accept", Map.of()).requireDone();
    }

    @Test
    void goesToAnyStateThatItHasPassed() {
        var targets = loonflow.as(bob).get("/tickets/" + ticket + "/return");
        assertThat(targets.at("/data/value")).hasSize(2);

        send(bob, "Check", false).requireDone();

        assertThat(state()).isEqualTo("Check");
        assertThat(participants()).isEqualTo(ann);
        assertThat(act()).isEqualTo(2);
        loonflow.as(ann).handle(ticket, travel, "Checked").requireDone();
        assertThat(participants()).contains(bob, cat);
        var log = loonflow.as(dan).get("/tickets/" + ticket + "/flowlogs?desc=1");
        assertThat(log.number("/data/value/1/intervene_type_id")).isEqualTo(11);
    }

    @Test
    void comesStraightBackToWhoeverSentIt() {
        send(bob, START, true).requireDone();
        assertThat(participants()).isEqualTo(dan);

        loonflow.as(dan).handle(ticket, travel, "Submit").requireDone();

        assertThat(state()).isEqualTo("Approve");
        assertThat(participants()).isEqualTo(bob);
        loonflow.as(bob).handle(ticket, travel, "Approved").requireDone();
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void doesNotComeBackWhenItIsRefusedThere() {
        send(bob, "Check", true).requireDone();

        loonflow.as(ann).handle(ticket, travel, "Refuse").requireDone();

        assertThat(state()).isEqualTo(END);
    }

    @Test
    void forgetsTheWayBackWhenSomethingElseMovesIt() {
        send(bob, "Check", true).requireDone();
        loonflow.admin()
                .put("/tickets/" + ticket + "/state", Map.of("state_id", travel.state(START)))
                .requireDone();

        loonflow.as(dan).handle(ticket, travel, "Submit").requireDone();

        assertThat(state()).isEqualTo("Check");
    }

    @Test
    void isRefusedWhereItIsNotAllowedOrLeadsNowhereKnown() {
        assertThat(send(ann, "Check", false).text("/error")).isEqualTo("denied");
        assertThat(send(bob, END, false).text("/error")).isEqualTo("not_passed");
        assertThat(send(bob, "Approve", false).text("/error")).isEqualTo("not_passed");

        send(bob, "Check", false).requireDone();

        assertThat(send(ann, START, false).text("/error")).isEqualTo("return_not_enabled");
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/return").at("/data/value"))
                .isEmpty();
    }

    @Test
    void whoIsCopiedMaySeeTheTicketAndChangeNothing() {
        String eve = loonflow.person("eve");
        assertThat(loonflow.as(eve).get("/tickets/" + ticket).text("/error")).isEqualTo("denied");

        loonflow.as(bob)
                .post("/tickets/" + ticket + "/copy", Map.of("target_usernames", eve, "suggestion", "look"))
                .requireDone();

        loonflow.as(eve).get("/tickets/" + ticket).requireDone();
        var list = loonflow.as(eve).get("/tickets?category=relation&per_page=100");
        assertThat(list.number("/data/value/0/id")).isEqualTo(ticket);
        assertThat(loonflow.as(eve).get("/tickets?category=duty").at("/data/value"))
                .isEmpty();
        assertThat(loonflow.as(eve)
                        .patch("/tickets/" + ticket + "/fields", Map.of("title", "mine"))
                        .text("/error"))
                .isEqualTo("denied");
        assertThat(participants()).isEqualTo(bob);
        assertThat(loonflow.as(bob)
                        .post("/tickets/" + ticket + "/copy", Map.of("target_usernames", "nobody at all"))
                        .text("/error"))
                .isEqualTo("invalid");
    }

    @Test
    void thoseWhoAreToActAreUrgedButNotTooOften() {
        loonflow.as(dan)
                .post("/tickets/" + ticket + "/urge", Map.of("suggestion", "please"))
                .requireDone();

        Reply again = loonflow.as(ann).post("/tickets/" + ticket + "/urge", Map.of("suggestion", "now"));

        assertThat(again.text("/error")).isEqualTo("urged_already");
        var log = loonflow.as(dan).get("/tickets/" + ticket + "/flowlogs?desc=1");
        assertThat(log.text("/data/value/0/suggestion")).isEqualTo("please");
        assertThat(log.text("/data/value/0/transition/transition_name")).isEqualTo("催办操作");
        loonflow.as(bob).handle(ticket, travel, "Approved").requireDone();
        assertThat(loonflow.as(dan)
                        .post("/tickets/" + ticket + "/urge", Map.of("suggestion", ""))
                        .text("/error"))
                .isEqualTo("nobody_handles");
    }

    private Reply send(String username, String state, boolean straightBack) {
        return loonflow.as(username)
                .post(
                        "/tickets/" + ticket + "/return",
                        Map.of("state_id", travel.state(state), "straight_back", straightBack, "suggestion", "again"));
    }

    private long act() {
        return loonflow.as(dan).get("/tickets/" + ticket).number("/data/value/act_state_id");
    }

    private String state() {
        return loonflow.as(dan).get("/tickets/" + ticket).text("/data/value/state_info/name");
    }

    private String participants() {
        return loonflow.as(dan).get("/tickets/" + ticket).text("/data/value/participant");
    }
}
