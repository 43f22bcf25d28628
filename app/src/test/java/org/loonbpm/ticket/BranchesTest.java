package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.Reply;

/** People handle a ticket in several branches at once, until all of them meet. */
class BranchesTest extends BranchesCase {

    @Test
    void waitsForBothBranchesInEitherOrder() {
        var flow = contract();
        for (List<String> order : List.of(List.of(ann, bob), List.of(bob, ann))) {
            long ticket = open(flow);
            assertThat(stateOf(ticket)).isEqualTo("Reviews");
            assertThat(actingOn(ticket)).containsExactlyInAnyOrder(ann, bob);
            assertThat(branchesOf(ticket)).containsExactly("Law", "Budget");

            act(order.get(0), ticket, flow).requireDone();

            assertThat(stateOf(ticket)).isEqualTo("Reviews");
            assertThat(actingOn(ticket)).containsExactly(order.get(1));
            assertThat(branchesOf(ticket)).hasSize(1);
            assertThat(duties(order.get(0))).doesNotContain(ticket);
            assertThat(duties(order.get(1))).contains(ticket);
            assertThat(act(order.get(0), ticket, flow).code()).isNotZero();

            act(order.get(1), ticket, flow).requireDone();

            assertThat(stateOf(ticket)).isEqualTo("Sign");
            assertThat(actingOn(ticket)).containsExactly(cat);
            assertThat(seen(ticket).at("/data/value/branches").isMissingNode()).isTrue();
            loonflow.as(cat).handle(ticket, flow, "Sign").requireDone();
            assertThat(stateOf(ticket)).isEqualTo(END);
            assertThat(seen(ticket).number("/data/value/act_state_id")).isEqualTo(4);
        }
    }

    @Test
    void tellsOfEachBranchWhereverItIsLookedAt() {
        var flow = contract();
        long ticket = open(flow);

        var transitions = loonflow.as(ann).get("/tickets/" + ticket + "/transitions");
        assertThat(transitions.at("/data/value")).hasSize(2);
        assertThat(transitions.number("/data/value/0/branch_state_id")).isEqualTo(flow.state("Law"));
        Reply detail = seen(ticket);
        assertThat(detail.number("/data/value/branches/1/state_id")).isEqualTo(flow.state("Budget"));
        assertThat(detail.text("/data/value/branches/1/participant_info/participant"))
                .isEqualTo(bob);
        assertThat(detail.text("/data/value/branches/1/since")).isNotEmpty();
        assertThat(detail.number("/data/value/participant_type_id")).isEqualTo(2);
        assertThat(names(loonflow.as(dan).get("/tickets/" + ticket + "/participant_info"), "/data/branches"))
                .containsExactly("Law", "Budget");
        var steps = loonflow.as(dan).get("/tickets/" + ticket + "/flowsteps");
        assertThat(steps.number("/data/current_state_id")).isEqualTo(flow.state("Reviews"));
        assertThat(names(steps, "/data/branches")).containsExactly("Law", "Budget");
        var diagram = loonflow.as(dan).get("/tickets/" + ticket + "/diagram");
        assertThat(diagram.text("/data/current/0")).isEqualTo("state_" + flow.state("Law"));
        assertThat(diagram.at("/data/current")).hasSize(2);
        var explained = loonflow.as(bob).get("/tickets/" + ticket + "/explain");
        assertThat(names(explained, "/data/branches")).containsExactly("Law", "Budget");
        assertThat(explained.at("/data/obstacles")).isEmpty();
        assertThat(explained.at("/data/participants")).hasSize(2);
        assertThat(explained
                        .at("/data/actions")
                        .valueStream()
                        .filter(action -> action.path("allowed").asBoolean()
                                && action.path("action").asString().equals("handle"))
                        .map(action -> action.path("branch_state_id").asLong()))
                .containsExactly(flow.state("Budget"));
    }

    @Test
    void isListedWithItsBranchesAndFoundByTheirStates() {
        var flow = contract();
        long ticket = open(flow);
        act(ann, ticket, flow).requireDone();
        String inLaw = "/tickets?category=all&state_ids=" + flow.state("Law");
        String inBudget = "/tickets?category=all&state_ids=" + flow.state("Budget");

        var row = loonflow.as(bob).get("/tickets?category=duty").at("/data/value/0");

        assertThat(row.at("/branches")).hasSize(1);
        assertThat(row.at("/branches/0/state_name").asString()).isEqualTo("Budget");
        assertThat(row.at("/branches/0/participant_info/participant_alias").asString())
                .isEqualTo(row.at("/participant_info/participant_alias").asString());
        assertThat(loonflow.as(bob).get(inBudget).number("/data/value/0/id")).isEqualTo(ticket);
        assertThat(loonflow.as(bob).get(inLaw).number("/data/total")).isZero();
        act(bob, ticket, flow).requireDone();
        assertThat(loonflow.as(bob).get(inBudget).number("/data/total")).isZero();
        assertThat(loonflow.as(cat)
                        .get("/tickets?category=duty")
                        .at("/data/value/0/branches")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void showsTheVotesOfABranchAndByWhichRuleTheyEnd() {
        var flow = loonflow.publish(contract(Handlers.everyoneOf(ann, cat), Handlers.person(bob)));
        long ticket = open(flow);
        act(ann, ticket, flow).requireDone();

        Reply detail = seen(ticket);

        assertThat(detail.text("/data/value/branches/0/multi_all_person")).contains(ann, cat, "Legal");
        assertThat(detail.text("/data/value/branches/0/voters/" + ann)).isEqualTo("ann");
        assertThat(detail.at("/data/value/branches/0/countersign").isObject()).isTrue();
        assertThat(detail.text("/data/value/branches/1/multi_all_person")).isEqualTo("{}");
        assertThat(detail.at("/data/value/branches/1/countersign").isMissingNode())
                .isTrue();
    }

    @Test
    void namesTheBranchInItsLog() {
        var flow = contract();
        long ticket = open(flow);
        act(bob, ticket, flow).requireDone();

        var log = loonflow.as(dan).get("/tickets/" + ticket + "/flowlogs?desc=1");

        assertThat(log.text("/data/value/0/state/state_name")).isEqualTo("Budget");
    }

    @Test
    void acceptsDeliversAsksAndVotesInABranch() {
        var flow = loonflow.publish(contract(Handlers.everyoneOf(ann, cat), Handlers.anyOf(bob, dan)));
        long ticket = open(flow);
        String path = "/tickets/" + ticket;
        assertThat(loonflow.as(bob).handle(ticket, flow, "Affordable").text("/error"))
                .isEqualTo("accept_needed");

        loonflow.as(bob).post(path + "/accept", Map.of()).requireDone();
        assertThat(actingOn(ticket)).containsExactlyInAnyOrder(ann, cat, bob);
        loonflow.as(ann)
                .post(path + "/add_node", Map.of("target_username", dan, "suggestion", "look"))
                .requireDone();
        assertThat(actingOn(ticket)).containsExactlyInAnyOrder(dan, bob);
        loonflow.as(bob)
                .post(path + "/deliver", Map.of("target_username", ann, "suggestion", "yours"))
                .requireDone();
        assertThat(actingOn(ticket)).containsExactlyInAnyOrder(dan, ann);
        loonflow.as(dan).post(path + "/add_node_end", Map.of("suggestion", "")).requireDone();
        loonflow.as(ann).handle(ticket, flow, "Legal").requireDone();
        assertThat(branchesOf(ticket)).containsExactly("Law", "Budget");
        loonflow.as(cat).handle(ticket, flow, "Legal").requireDone();
        assertThat(branchesOf(ticket)).containsExactly("Budget");
        loonflow.as(ann).handle(ticket, flow, "Affordable").requireDone();

        assertThat(stateOf(ticket)).isEqualTo("Sign");
    }

    @Test
    void votesAreTakenInTwoBranchesAtOnce() {
        var flow = loonflow.publish(contract(Handlers.everyoneOf(ann, bob), Handlers.everyoneOf(bob, cat)));
        long ticket = open(flow);

        loonflow.as(bob).handle(ticket, flow, "Affordable").requireDone();
        loonflow.as(bob).handle(ticket, flow, "Illegal").requireDone();
        loonflow.as(ann).handle(ticket, flow, "Legal").requireDone();
        assertThat(actingOn(ticket)).as("a new round in one of them").containsExactlyInAnyOrder(ann, bob, cat);
        loonflow.as(cat).handle(ticket, flow, "Affordable").requireDone();
        loonflow.as(ann).handle(ticket, flow, "Legal").requireDone();
        loonflow.as(bob).handle(ticket, flow, "Legal").requireDone();

        assertThat(stateOf(ticket)).isEqualTo("Sign");
    }

    @Test
    void whoActsInBothSaysInWhich() {
        var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.person(ann)));
        long ticket = open(flow);
        String path = "/tickets/" + ticket;
        assertThat(loonflow.as(ann).get(path + "/transitions").at("/data/value"))
                .hasSize(3);

        Reply asked = loonflow.as(ann).post(path + "/deliver", Map.of("target_username", bob, "suggestion", ""));

        assertThat(asked.text("/error")).isEqualTo("branch_needed");
        assertThat(asked.message()).contains("branch_state_id", Long.toString(flow.state("Budget")));
        loonflow.as(ann)
                .post(
                        path + "/deliver",
                        Map.of("target_username", bob, "suggestion", "", "branch_state_id", flow.state("Budget")))
                .requireDone();
        assertThat(actingOn(ticket)).containsExactlyInAnyOrder(ann, bob);
        assertThat(loonflow.as(ann)
                        .post(path + "/add_node", Map.of("target_username", bob, "branch_state_id", flow.state("Sign")))
                        .text("/error"))
                .isEqualTo("state_changed");
        assertThat(loonflow.admin()
                        .post(path + "/deliver", Map.of("target_username", cat, "suggestion", "", "from_admin", 1))
                        .text("/error"))
                .isEqualTo("branch_needed");
        loonflow.as(ann).handle(ticket, flow, "Legal").requireDone();
        loonflow.as(bob).handle(ticket, flow, "Affordable").requireDone();
        assertThat(stateOf(ticket)).isEqualTo("Sign");
    }

    @Test
    void refusesWhoWasShownAnotherState() {
        var flow = contract();
        long ticket = open(flow);
        var body = Map.of("transition_id", flow.transition("Legal"), "expected_state_id", flow.state("Budget"));
        assertThat(loonflow.as(ann).patch("/tickets/" + ticket, body).text("/error"))
                .isEqualTo("state_changed");

        for (String expected : List.of("Law", "Reviews")) {
            long another = open(flow);
            loonflow.as(ann)
                    .patch(
                            "/tickets/" + another,
                            Map.of(
                                    "transition_id",
                                    flow.transition("Legal"),
                                    "expected_state_id",
                                    flow.state(expected)))
                    .requireDone();
        }
    }

    @Test
    void theJoinAsksWhatTheBranchesFilledIn() {
        var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob))
                .fills("Law", "lawful")
                .state("Improve", Handlers.creator())
                .when("{lawful} == False", "Decide", "Improve")
                .transition("Again", "Improve", "Reviews"));
        long ticket = open(flow);
        loonflow.as(ann)
                .patch("/tickets/" + ticket, Map.of("transition_id", flow.transition("Legal"), "lawful", false))
                .requireDone();
        loonflow.as(bob).handle(ticket, flow, "Affordable").requireDone();
        assertThat(stateOf(ticket)).isEqualTo("Improve");

        loonflow.as(dan).handle(ticket, flow, "Again").requireDone();
        assertThat(branchesOf(ticket)).containsExactly("Law", "Budget");
        loonflow.as(bob).handle(ticket, flow, "Affordable").requireDone();
        loonflow.as(ann)
                .patch("/tickets/" + ticket, Map.of("transition_id", flow.transition("Legal"), "lawful", true))
                .requireDone();
        assertThat(stateOf(ticket)).isEqualTo("Sign");
    }

    @Test
    void isExportedAndImported() {
        var flow = contract();
        var exported = loonflow.admin()
                .get("/workflows/%d/definition".formatted(flow.id()))
                .requireDone();
        assertThat(exported.text("/data/states/1/kind")).isEqualTo("parallel");

        long copy = loonflow.admin()
                .post("/workflows/import", Map.of("definition", exported.at("/data")))
                .requireDone()
                .number("/data/workflow_id");

        var states = loonflow.admin().get("/workflows/%d/states?per_page=100".formatted(copy));
        assertThat(states.at("/data/value")
                        .valueStream()
                        .filter(state -> state.path("type_id").asInt() == 3)
                        .map(state -> state.path("name").asString()))
                .containsExactlyInAnyOrder("Reviews", "Reviewed");
        var check = loonflow.admin().get("/workflows/%d/check".formatted(copy));
        assertThat(check.at("/data/findings").toString()).doesNotContain("error");
        long submit = loonflow.admin()
                .get("/workflows/%d/transitions?per_page=100".formatted(copy))
                .at("/data/value")
                .valueStream()
                .filter(transition -> transition.path("name").asString().equals("Submit"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        long ticket = loonflow.admin()
                .post("/tickets", Map.of("workflow_id", copy, "transition_id", submit, "title", "of the copy"))
                .requireDone()
                .number("/data/ticket_id");
        assertThat(branchesOf(ticket)).containsExactly("Law", "Budget");
    }
}
