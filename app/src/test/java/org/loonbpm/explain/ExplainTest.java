package org.loonbpm.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import tools.jackson.databind.JsonNode;

/** "Why?" is answered rightly where tickets usually get stuck. */
class ExplainTest extends LoonflowTest {

    private String ann;
    private String bob;
    private String dan;

    @BeforeEach
    void people() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        dan = loonflow.person("dan");
    }

    @Test
    void aTimerWhoseDestinationIsGone() {
        var flow = loonflow.publish(workflow("late")
                .state("Check", Handlers.person(loonflow.person("zoe")))
                .state("Escalated", Handlers.person(loonflow.person("yan")))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END)
                .timer("Escalate", 3600, "Check", "Escalated")
                .transition("Close", "Escalated", END));
        long late = loonflow.admin().open(flow, "Submit", Map.of());
        String path = "/tickets/" + late + "/explain";
        assertThat(loonflow.admin().get(path).at("/data/obstacles")).isEmpty();

        new Editor(loonflow.admin(), flow.id()).deleteState(flow.state("Escalated"));

        assertThat(loonflow.admin().get(path).text("/data/obstacles/0/code")).isEqualTo("timer_leads_nowhere");
    }

    @Test
    void whoActsByWhichRule() {
        long role = loonflow.role("reviewers", List.of(ann));
        long ticket = open(checkedBy(Handlers.role(role)));

        JsonNode participant = explain(dan, ticket).at("/data/participants/0");

        assertThat(participant.at("/username").asString()).isEqualTo(ann);
        assertThat(participant.at("/rule/code").asString()).isEqualTo("rule_role");
        assertThat(participant.at("/rule/message").asString()).contains("reviewers");
    }

    @Test
    void deliveredOnesAreNotTheRules() {
        long ticket = open(checkedBy(Handlers.person(ann)));
        loonflow.as(ann)
                .post("/tickets/" + ticket + "/deliver", Map.of("target_username", bob, "suggestion", ""))
                .requireDone();

        assertThat(explain(dan, ticket).text("/data/participants/0/rule/code")).isEqualTo("rule_delivered");
    }

    @Test
    void anEmptyRole() {
        long ticket = open(checkedBy(Handlers.role(loonflow.role("nobodies", List.of()))));

        Reply answer = explain(dan, ticket);

        assertThat(obstacles(answer)).containsExactly("empty_role");
        assertThat(answer.text("/data/obstacles/0/setting")).contains("give the role to somebody");
    }

    @Test
    void anEmptyField() {
        long ticket = open(checkedBy(new Handlers(7, "reviewer", 1)));

        assertThat(obstacles(explain(dan, ticket))).containsExactly("empty_field");
    }

    @Test
    void aDepartmentWithoutLeader() {
        PublishedWorkflow led = loonflow.publish(workflow("led")
                .state("Check", Handlers.person(ann))
                .state("Approve", new Handlers(5, "creator_tl", 1))
                .transition("Submit", START, "Check")
                .transition("Pass", "Check", "Approve")
                .transition("Agree", "Approve", END));
        long ticket = open(led);

        assertThat(blocks(explain(ann, ticket), "Pass")).containsExactly("empty_approver");
        assertThat(loonflow.as(ann).handle(ticket, led, "Pass").code()).isEqualTo(-1);
    }

    @Test
    void acceptNeeded() {
        long ticket = open(checkedBy(Handlers.anyOf(ann, bob)));

        assertThat(blocks(explain(ann, ticket), "Agree")).containsExactly("accept_needed");
        assertThat(blocks(explain(dan, ticket), "Agree")).contains("not_your_turn");
    }

    @Test
    void aNodeAdded() {
        long ticket = open(checkedBy(Handlers.person(ann)));
        loonflow.as(ann)
                .post("/tickets/" + ticket + "/add_node", Map.of("target_username", bob, "suggestion", ""))
                .requireDone();

        Reply answer = explain(bob, ticket);

        assertThat(obstacles(answer)).containsExactly("add_node_pending");
        assertThat(blocks(answer, "Agree")).containsExactly("add_node_pending");
        assertThat(answer.text("/data/participants/0/rule/code")).isEqualTo("rule_add_node");
    }

    @Test
    void aSplitCountersign() {
        PublishedWorkflow review = checkedBy(Handlers.everyoneOf(ann, bob));
        long ticket = open(review);
        loonflow.as(ann).handle(ticket, review, "Agree").requireDone();
        assertThat(blocks(explain(ann, ticket), "Agree")).containsExactly("already_voted");

        loonflow.as(bob).handle(ticket, review, "Back").requireDone();

        assertThat(obstacles(explain(dan, ticket))).containsExactly("countersign_new_round");
    }

    @Test
    void aDeletedState() {
        PublishedWorkflow review = checkedBy(Handlers.person(ann));
        long ticket = open(review);
        loonflow.admin()
                .delete("/workflows/" + review.id() + "/states/" + review.state("Check"))
                .requireDone();

        assertThat(obstacles(explain(dan, ticket))).containsExactly("state_deleted");
    }

    @Test
    void aScriptThatIsMissing() {
        long ticket = open(checkedBy(new Handlers(6, "999999", 1)));

        assertThat(obstacles(explain(dan, ticket))).contains("script_missing");
    }

    @Test
    void theConditionThatWasTrueWithItsValues() {
        PublishedWorkflow review = checkedBy(Handlers.person(ann));
        condition(review, "Submit", START, "{days} > 3", review.state("Check"), review.state(END));
        long ticket = loonflow.as(dan).open(review, "Submit", Map.of("days", 5));

        JsonNode branches = explain(dan, ticket).at("/data/last_move/branches");

        assertThat(branches.at("/0/outcome").asString()).isEqualTo("true");
        assertThat(branches.at("/0/values/days").asInt()).isEqualTo(5);
        assertThat(branches.at("/1/taken").asBoolean()).isFalse();
    }

    @Test
    void noConditionTrue() {
        PublishedWorkflow review = checkedBy(Handlers.person(ann));
        condition(review, "Agree", "Check", "{days} > 3", review.state(END), 0);
        long ticket = loonflow.as(dan).open(review, "Submit", Map.of("days", 1));

        Reply answer = explain(ann, ticket);

        assertThat(blocks(answer, "Agree")).containsExactly("no_condition_true");
        assertThat(loonflow.as(ann).handle(ticket, review, "Agree").text("/error"))
                .isEqualTo("no_way_on");
    }

    @Test
    void inChinese() {
        long ticket = open(checkedBy(Handlers.anyOf(ann, bob)));

        Reply answer = loonflow.as(dan).get("/tickets/" + ticket + "/explain?lang=zh");

        assertThat(answer.text("/data/actions/0/blocked_by/0/message")).contains("不是当前处理人");
    }

    @Test
    void notToStrangers() {
        long ticket = open(checkedBy(Handlers.person(ann)));

        assertThat(explain(bob, ticket).text("/error")).isEqualTo("denied");
    }

    private PublishedWorkflow checkedBy(Handlers handlers) {
        return loonflow.publish(workflow("explained")
                .state("Check", handlers)
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END)
                .transition("Back", "Check", START)
                .field("days", 10)
                .field("reviewer", 5));
    }

    private long open(PublishedWorkflow workflow) {
        return loonflow.as(dan).open(workflow, "Submit", Map.of());
    }

    private Reply explain(String username, long ticket) {
        return loonflow.as(username).get("/tickets/" + ticket + "/explain");
    }

    private void condition(
            PublishedWorkflow workflow, String name, String source, String expression, long target, long otherwise) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("transition_type_id", 1);
        body.put("timer", 0);
        body.put("source_state_id", workflow.state(source));
        body.put("destination_state_id", otherwise);
        body.put(
                "condition_expression",
                "[{\"expression\": \"%s\", \"target_state_id\": %d}]".formatted(expression, target));
        body.put("attribute_type_id", 1);
        body.put("field_require_check", 0);
        body.put("alert_enable", 0);
        body.put("alert_text", "");
        loonflow.admin()
                .patch("/workflows/" + workflow.id() + "/transitions/" + workflow.transition(name), body)
                .requireDone();
    }

    private static List<String> obstacles(Reply answer) {
        return codes(answer.requireDone().at("/data/obstacles"));
    }

    private static List<String> blocks(Reply answer, String transition) {
        return answer.requireDone()
                .at("/data/actions")
                .valueStream()
                .filter(action -> action.at("/name").asString().equals(transition))
                .findFirst()
                .map(action -> codes(action.at("/blocked_by")))
                .orElseThrow();
    }

    private static List<String> codes(JsonNode reasons) {
        return reasons.valueStream()
                .map(reason -> reason.at("/code").asString())
                .toList();
    }
}
