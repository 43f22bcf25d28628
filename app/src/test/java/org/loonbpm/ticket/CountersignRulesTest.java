package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.springframework.beans.factory.annotation.Autowired;

/** Votes that end otherwise than when all have chosen the same. */
class CountersignRulesTest extends LoonflowTest {

    @Autowired
    private TaskService tasks;

    private String ann;
    private String bob;
    private String cat;
    private String dan;
    private PublishedWorkflow review;
    private long ticket;

    @BeforeEach
    void people() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        cat = loonflow.person("cat");
        dan = loonflow.person("dan");
        review = new PublishedWorkflow(0, Map.of(), Map.of());
    }

    private void open(Map<String, ?> rule) {
        review = loonflow.publish(workflow("review")
                .state("Review", Handlers.everyoneOf(ann, bob, cat).voting(rule))
                .transition("Submit", START, "Review")
                .transition("Agree", "Review", END)
                .refusal("Refuse", "Review", START));
        ticket = loonflow.as(dan).open(review, "Submit", Map.of());
    }

    @Test
    void theFirstVoteDecides() {
        open(Map.of("rule", "first"));

        vote(bob, "Agree");

        assertThat(state()).isEqualTo(END);
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void enoughVotesDecideAtOnce() {
        open(Map.of("rule", "count", "threshold", 2));

        vote(cat, "Agree");
        assertThat(state()).isEqualTo("Review");
        vote(ann, "Agree");

        assertThat(state()).isEqualTo(END);
    }

    @Test
    void tooFewLeftToAgreeMeansRefusedAndTheLogSaysWhoTookThat() {
        open(Map.of("rule", "percent", "threshold", 60, "weights", Map.of(cat, 3)));

        // 3 of 5 votes are needed: ann and bob cannot reach that alone
        vote(ann, "Agree");
        vote(cat, "Refuse");

        assertThat(state()).isEqualTo(START);
    }

    @Test
    void theLogShowsAnOutcomeThatTheLastVoterDidNotChoose() {
        review = loonflow.publish(workflow("review")
                .state("Review", Handlers.everyoneOf(ann, bob).voting(Map.of("rule", "count", "threshold", 2)))
                .transition("Submit", START, "Review")
                .transition("Offer A", "Review", END)
                .transition("Offer B", "Review", END)
                .refusal("Neither", "Review", START));
        ticket = loonflow.as(dan).open(review, "Submit", Map.of());

        vote(ann, "Offer A");
        vote(bob, "Offer B");

        assertThat(state()).isEqualTo(START);
        var log = loonflow.as(dan).get("/tickets/" + ticket + "/flowlogs?desc=1");
        assertThat(log.text("/data/value/0/transition/transition_name")).isEqualTo("Neither");
        assertThat(log.text("/data/value/0/participant")).isEqualTo("loonrobot");
        assertThat(log.text("/data/value/1/transition/transition_name")).isEqualTo("Offer B");
    }

    @Test
    void aRefusalIsAVetoWhereTheStateSaysSo() {
        open(Map.of("rule", "count", "threshold", 1, "veto", true));

        vote(ann, "Refuse");

        assertThat(state()).isEqualTo(START);
    }

    @Test
    void oneAfterAnotherInTheOrderOfTheirNames() {
        open(Map.of("rule", "count", "threshold", 2, "ordered", true));
        assertThat(participants()).isEqualTo(ann);
        assertThat(openTasks()).containsExactly(ann);
        assertThat(loonflow.as(bob).handle(ticket, review, "Agree").text("/error"))
                .isEqualTo("denied");

        vote(ann, "Refuse");
        assertThat(participants()).isEqualTo(bob);
        assertThat(openTasks()).containsExactly(bob);
        loonflow.as(bob)
                .post("/tickets/" + ticket + "/deliver", Map.of("target_username", dan))
                .requireDone();
        assertThat(openTasks()).containsExactly(dan);
        vote(dan, "Agree");
        assertThat(openTasks()).containsExactly(cat);
        vote(cat, "Agree");

        assertThat(state()).isEqualTo(END);
    }

    @Test
    void oneAfterAnotherBeginAnewWhenTheyDiffer() {
        open(Map.of("ordered", true));
        vote(ann, "Agree");
        vote(bob, "Refuse");
        vote(cat, "Agree");

        assertThat(state()).isEqualTo("Review");
        assertThat(participants()).isEqualTo(ann);
        vote(ann, "Agree");
        vote(bob, "Agree");
        vote(cat, "Agree");
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void anAdministratorDeliversAllThatIsLeftWithItsWeight() {
        open(Map.of("rule", "count", "threshold", 4, "weights", Map.of(ann, 2)));

        loonflow.admin()
                .post("/tickets/" + ticket + "/deliver", Map.of("target_username", dan, "from_admin", 1))
                .requireDone();
        vote(dan, "Agree");

        assertThat(state()).isEqualTo(END);
    }

    @Test
    void aVoterMayAskSomebodyElseFirst() {
        open(Map.of("rule", "count", "threshold", 2, "ordered", true));

        loonflow.as(ann)
                .post("/tickets/" + ticket + "/add_node", Map.of("target_username", dan))
                .requireDone();
        loonflow.as(dan)
                .post("/tickets/" + ticket + "/add_node_end", Map.of("suggestion", "fine"))
                .requireDone();

        assertThat(participants()).isEqualTo(ann);
        vote(ann, "Agree");
        vote(bob, "Agree");
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void theRuleMayBeChangedWhileTheyVote() {
        open(Map.of("rule", "count", "threshold", 3));
        vote(ann, "Agree");
        var everybody = Handlers.everyoneOf(ann, bob, cat);

        editor().changeState(review.state("Review"), "Review", everybody.voting(Map.of("ordered", true)));
        assertThat(loonflow.as(bob).handle(ticket, review, "Agree").text("/error"))
                .isEqualTo("state_changed");
        // the vote begins anew with the first
        await().untilAsserted(() -> assertThat(participants()).isEqualTo(ann));
        vote(ann, "Agree");
        editor().changeState(
                        review.state("Review"), "Review", everybody.voting(Map.of("rule", "count", "threshold", 2)));
        // all at once again, from the beginning
        vote(bob, "Agree");
        vote(cat, "Agree");

        assertThat(state()).isEqualTo(END);
    }

    @Test
    void isExplained() {
        open(Map.of("rule", "count", "threshold", 2, "ordered", true));
        vote(ann, "Agree");

        var explained =
                loonflow.as(dan).get("/tickets/" + ticket + "/explain").body().toString();

        assertThat(explained).contains("needs 2 votes; so far Agree: 1").contains("it is the turn of " + bob);
    }

    @Test
    void isReadAsItWasSentAndKeptByClientsThatDoNotKnowIt() {
        open(Map.of("rule", "count", "threshold", 2));
        long id = review.state("Review");

        editor().changeState(id, "Renamed", Handlers.everyoneOf(ann, bob, cat));

        var states = loonflow.admin().get("/workflows/" + review.id() + "/states");
        assertThat(states.text("/data/value/2/countersign/rule")).isEqualTo("count");
        assertThat(states.at("/data/value/0/countersign").isMissingNode()).isTrue();
        assertThat(loonflow.admin().get("/workflows/states/" + id).number("/data/countersign/threshold"))
                .isEqualTo(2);
    }

    @Test
    void refusesARuleThatNobodyKnows() {
        open(Map.of());

        Reply refused = loonflow.admin()
                .post(
                        "/workflows/" + review.id() + "/states",
                        Map.of(
                                "name", "New",
                                "order_id", 1,
                                "type_id", 0,
                                "participant_type_id", 1,
                                "participant", ann,
                                "distribute_type_id", 4,
                                "countersign", Map.of("rule", "most")));

        assertThat(refused.text("/error")).isEqualTo("invalid");
        assertThat(refused.message()).contains("countersign.rule", "unanimous, first, count, percent");
    }

    /** Random rules and random people: whoever is to act can, until the ticket has left the state. */
    @Test
    void strandsNobodyWhateverTheyDo() {
        var random = new Random(7);
        for (int walk = 0; walk < 12; walk++) {
            open(Map.of(
                    "rule", List.of("unanimous", "first", "count", "percent").get(random.nextInt(4)),
                    "threshold", 1 + random.nextInt(3) * 30,
                    "veto", random.nextBoolean(),
                    "ordered", random.nextBoolean(),
                    "weights", Map.of(ann, 1 + random.nextInt(3))));
            boolean delivered = false;
            for (int step = 0; step < 10 && state().equals("Review"); step++) {
                var acting = List.of(participants().split(","));
                String actor = acting.get(random.nextInt(acting.size()));
                assertThat(openTasks()).contains(actor);
                if (!delivered && random.nextInt(4) == 0) {
                    delivered = true;
                    loonflow.as(actor)
                            .post("/tickets/" + ticket + "/deliver", Map.of("target_username", dan))
                            .requireDone();
                } else {
                    vote(actor, random.nextBoolean() ? "Agree" : "Refuse");
                }
            }
        }
    }

    private Editor editor() {
        return new Editor(loonflow.admin(), review.id());
    }

    private void vote(String voter, String choice) {
        loonflow.as(voter).handle(ticket, review, choice).requireDone();
    }

    private String state() {
        return loonflow.as(dan).get("/tickets/" + ticket).text("/data/value/state_info/name");
    }

    private String participants() {
        return loonflow.as(dan).get("/tickets/" + ticket).text("/data/value/participant");
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(ticket)).list().stream()
                .map(Task::getAssignee)
                .toList();
    }
}
