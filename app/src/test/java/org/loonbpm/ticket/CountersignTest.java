package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.Map;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.springframework.beans.factory.annotation.Autowired;

/** A state that everyone has to handle. */
class CountersignTest extends LoonflowTest {

    @Autowired
    private TaskService tasks;

    private String ann;
    private String bob;
    private String cat;
    private String dan;
    private PublishedWorkflow review;
    private long ticket;

    @BeforeEach
    void aTicketThatThreeHaveToReview() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        cat = loonflow.person("cat");
        dan = loonflow.person("dan");
        review = loonflow.publish(workflow("review")
                .state("Review", Handlers.everyoneOf(ann, bob, cat))
                .transition("Submit", START, "Review")
                .transition("Agree", "Review", END)
                .transition("Refuse", "Review", START));
        ticket = loonflow.as(dan).open(review, "Submit", Map.of());
    }

    @Test
    void movesOnWhenTheLastOneAgrees() {
        vote(ann, "Agree");
        vote(bob, "Agree");
        assertThat(state()).isEqualTo("Review");

        vote(cat, "Agree");

        assertThat(state()).isEqualTo(END);
    }

    @Test
    void beginsAnewWithEverybodyWhenAllHaveVotedAndDiffer() {
        vote(ann, "Agree");
        vote(bob, "Refuse");

        vote(cat, "Agree");

        assertThat(state()).isEqualTo("Review");
        assertThat(participants()).contains(ann, bob, cat);
        vote(ann, "Refuse");
        vote(bob, "Refuse");
        vote(cat, "Refuse");
        assertThat(state()).isEqualTo(START);
    }

    @Test
    void letsNobodyVoteTwice() {
        vote(ann, "Agree");

        var again = loonflow.as(ann).handle(ticket, review, "Agree");

        assertThat(again.code()).isEqualTo(-1);
        assertThat(again.text("/error")).isEqualTo("denied");
    }

    @Test
    void showsEveryVoterATaskOfTheirOwnInTheEngine() {
        assertThat(openTasks()).containsExactlyInAnyOrder(ann, bob, cat);

        vote(bob, "Agree");

        assertThat(openTasks()).containsExactlyInAnyOrder(ann, cat);
    }

    @Test
    void passesOnWhatAVoterWasAskedAndNotHisOwnVote() {
        loonflow.as(cat)
                .post("/tickets/" + ticket + "/add_node", Map.of("target_username", bob))
                .requireDone();
        loonflow.as(bob)
                .post("/tickets/" + ticket + "/deliver", Map.of("target_username", dan))
                .requireDone();
        loonflow.as(dan).post("/tickets/" + ticket + "/add_node_end", Map.of()).requireDone();

        assertThat(openTasks()).containsExactlyInAnyOrder(ann, bob, cat);
        vote(ann, "Agree");
        vote(bob, "Agree");
        vote(cat, "Agree");
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void passesAVoteToSomebodyElseWhoThenVotes() {
        loonflow.as(ann)
                .post("/tickets/" + ticket + "/deliver", Map.of("target_username", dan))
                .requireDone();

        assertThat(openTasks()).containsExactlyInAnyOrder(dan, bob, cat);
        vote(dan, "Agree");
        vote(bob, "Agree");
        vote(cat, "Agree");
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void letsAnAdministratorNameOneInsteadOfAllWhoHaveNotVoted() {
        vote(ann, "Agree");

        loonflow.admin()
                .post("/tickets/" + ticket + "/deliver", Map.of("target_username", dan, "from_admin", 1))
                .requireDone();

        assertThat(openTasks()).containsExactly(dan);
        vote(dan, "Agree");
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void waitsForAnAnswerThatAVoterAskedFor() {
        loonflow.as(ann)
                .post("/tickets/" + ticket + "/add_node", Map.of("target_username", dan))
                .requireDone();
        loonflow.as(dan)
                .post("/tickets/" + ticket + "/add_node_end", Map.of("suggestion", "fine"))
                .requireDone();

        assertThat(participants()).contains(ann, bob, cat);
        vote(ann, "Agree");
        vote(bob, "Agree");
        vote(cat, "Agree");
        assertThat(state()).isEqualTo(END);
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

    private java.util.List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(ticket)).list().stream()
                .map(Task::getAssignee)
                .toList();
    }
}
