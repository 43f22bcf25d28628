package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Reply;
import org.loonbpm.testing.WorkflowSketch;

/** A ticket goes on in several branches at once, until all of them meet. */
class BranchesTest extends LoonflowTest {

    private String ann;
    private String bob;
    private String cat;
    private String dan;

    @BeforeEach
    void people() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        cat = loonflow.person("cat");
        dan = loonflow.person("dan");
    }

    /** Dan asks; law and money are looked at at the same time; cat signs. */
    private WorkflowSketch contract(Handlers law, Handlers money) {
        return workflow("contract")
                .field("lawful", 20)
                .parallel("Reviews")
                .state("Law", law)
                .state("Budget", money)
                .parallel("Reviewed")
                .state("Sign", Handlers.person(cat).returning())
                .transition("Submit", START, "Reviews")
                .transition("To law", "Reviews", "Law")
                .transition("To money", "Reviews", "Budget")
                .transition("Legal", "Law", "Reviewed")
                .refusal("Illegal", "Law", "Reviewed")
                .transition("Affordable", "Budget", "Reviewed")
                .transition("Decide", "Reviewed", "Sign")
                .transition("Sign", "Sign", END);
    }

    private PublishedWorkflow contract() {
        return loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob)));
    }

    private long open(PublishedWorkflow flow) {
        return loonflow.as(dan).open(flow, "Submit", Map.of());
    }

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

    private Reply act(String who, long ticket, PublishedWorkflow flow) {
        return loonflow.as(who).handle(ticket, flow, who.equals(ann) ? "Legal" : "Affordable");
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
    void aHookWorksInABranch() throws Exception {
        try (var receiver = Receiver.start()) {
            var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.hook(receiver.url("/hook"), true)));
            receiver.answers(Receiver.Response.refused("no"));
            long ticket = open(flow);
            String path = "/tickets/" + ticket;
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> seen(ticket)
                                    .at("/data/value/branches/1/script_run_last_result")
                                    .asBoolean(true)
                            == false);
            assertThat(loonflow.as(ann).handle(ticket, flow, "Legal").code()).isZero();
            receiver.answers(Receiver.Response.TAKEN);

            loonflow.as(dan).post(path + "/retry_script", Map.of()).requireDone();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> loonflow.as(dan)
                            .get(path + "/flowlogs?desc=1")
                            .text("/data/value/0/suggestion")
                            .equals("taken"));
            loonflow.as(dan)
                    .post(path + "/hook_call_back", Map.of("result", true, "msg", "done"))
                    .requireDone();

            assertThat(stateOf(ticket)).isEqualTo("Sign");
        }
    }

    @Test
    void aTimerLeadsOnInItsBranchAlone() {
        var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob))
                .state("Late", Handlers.person(cat))
                .timer("Overdue", 1, "Law", "Late")
                .transition("Done late", "Late", "Reviewed"));
        long ticket = open(flow);
        assertThat(seen(ticket).at("/data/value/timers")).hasSize(1);

        await().atMost(Duration.ofSeconds(20)).until(() -> branchesOf(ticket).contains("Late"));

        assertThat(branchesOf(ticket)).containsExactly("Late", "Budget");
        assertThat(actingOn(ticket)).containsExactlyInAnyOrder(cat, bob);
        loonflow.as(bob).handle(ticket, flow, "Affordable").requireDone();
        loonflow.as(cat).handle(ticket, flow, "Done late").requireDone();
        assertThat(stateOf(ticket)).isEqualTo("Sign");
    }

    @Test
    void timersOfAllBranchesMayRunOutAtTheSameMoment() {
        var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob))
                .timer("Law is late", 1, "Law", "Reviewed")
                .timer("Money is late", 1, "Budget", "Reviewed"));
        long ticket = open(flow);

        await().atMost(Duration.ofSeconds(40)).until(() -> stateOf(ticket).equals("Sign"));
    }

    @Test
    void theLastTwoBranchesMayEndAtTheSameMoment() throws Exception {
        var flow = contract();
        for (int round = 0; round < 5; round++) {
            long ticket = open(flow);

            List<Reply> replies = atOnce(List.of(
                    () -> act(ann, ticket, flow),
                    () -> act(bob, ticket, flow),
                    () -> act(ann, ticket, flow),
                    () -> act(bob, ticket, flow)));

            assertThat(replies).filteredOn(reply -> reply.code() == 0).hasSize(2);
            assertThat(replies).allMatch(reply -> reply.status() == 200);
            assertThat(stateOf(ticket)).isEqualTo("Sign");
            assertThat(loonflow.as(dan).get("/tickets/" + ticket + "/flowlogs").number("/data/total"))
                    .isEqualTo(3);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatTakesTheTicketAwayEndsAllBranches() {
        var flow = loonflow.publish(
                contract(Handlers.everyoneOf(ann, cat), Handlers.person(bob).returning()));
        String path = "/tickets/%d/";

        long retreated = open(flow);
        loonflow.as(dan).post(path.formatted(retreated) + "retreat", Map.of()).requireDone();
        assertEnded(retreated, START);
        loonflow.as(dan).handle(retreated, flow, "Submit").requireDone();
        assertThat(branchesOf(retreated)).containsExactly("Law", "Budget");

        long sentBack = open(flow);
        var targets = loonflow.as(bob).get(path.formatted(sentBack) + "return");
        assertThat(targets.at("/data/value")).hasSize(1);
        assertThat(loonflow.as(bob)
                        .post(
                                path.formatted(sentBack) + "return",
                                Map.of("state_id", flow.state(START), "straight_back", true))
                        .text("/error"))
                .isEqualTo("branches_end");
        loonflow.as(bob)
                .post(path.formatted(sentBack) + "return", Map.of("state_id", flow.state(START)))
                .requireDone();
        assertEnded(sentBack, START);

        long forced = open(flow);
        loonflow.as(bob).handle(forced, flow, "Affordable").requireDone();
        loonflow.admin()
                .put(path.formatted(forced) + "state", Map.of("state_id", flow.state("Sign")))
                .requireDone();
        assertEnded(forced, "Sign");
        var again = Map.of("state_id", flow.state("Reviews"));
        loonflow.admin().put(path.formatted(forced) + "state", again).requireDone();
        assertThat(branchesOf(forced)).containsExactly("Law", "Budget");
        loonflow.as(bob).handle(forced, flow, "Affordable").requireDone();
        loonflow.as(ann).handle(forced, flow, "Legal").requireDone();
        loonflow.as(cat).handle(forced, flow, "Legal").requireDone();
        assertThat(stateOf(forced)).as("no token of the first time counts").isEqualTo("Sign");

        long closed = open(flow);
        loonflow.admin().post(path.formatted(closed) + "close", Map.of()).requireDone();
        assertEnded(closed, END);
        assertThat(seen(closed).number("/data/value/act_state_id")).isEqualTo(5);
        assertThat(duties(ann)).doesNotContain(closed);

        long deleted = open(flow);
        loonflow.admin().delete("/tickets/" + deleted).requireDone();
        assertThat(duties(bob)).doesNotContain(deleted);
    }

    private void assertEnded(long ticket, String state) {
        assertThat(stateOf(ticket)).isEqualTo(state);
        assertThat(seen(ticket).at("/data/value/branches").isMissingNode()).isTrue();
    }

    @Test
    void anAdministratorMovesOneBranchButNobodyIntoASingleOne() {
        var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob))
                .state("Law again", Handlers.person(cat).returning())
                .transition("Unclear", "Law", "Law again")
                .transition("Legal again", "Law again", "Reviewed"));
        long ticket = open(flow);
        String path = "/tickets/" + ticket;

        loonflow.admin()
                .put(path + "/state", Map.of("state_id", flow.state("Law again")))
                .requireDone();

        assertThat(branchesOf(ticket)).containsExactly("Law again", "Budget");
        assertThat(loonflow.admin()
                        .put(path + "/state", Map.of("state_id", flow.state("Reviewed")))
                        .text("/error"))
                .isEqualTo("in_branches");
        loonflow.as(cat).handle(ticket, flow, "Legal again").requireDone();
        assertThat(loonflow.admin()
                        .put(path + "/state", Map.of("state_id", flow.state("Law")))
                        .text("/error"))
                .as("that branch has come to the join")
                .isEqualTo("in_branches");
        loonflow.as(bob).handle(ticket, flow, "Affordable").requireDone();
        assertThat(stateOf(ticket)).isEqualTo("Sign");
        assertThat(loonflow.admin()
                        .put(path + "/state", Map.of("state_id", flow.state("Law")))
                        .text("/error"))
                .isEqualTo("in_branches");
        assertThat(loonflow.as(cat).get(path + "/return").at("/data/value"))
                .as("the start alone: no single branch is begun")
                .hasSize(1);
    }

    @Test
    void aBranchIsSentBackWithinItself() {
        var flow = loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob))
                .state("Law again", Handlers.person(cat).returning())
                .transition("Unclear", "Law", "Law again")
                .transition("Legal again", "Law again", "Reviewed"));
        long ticket = open(flow);
        loonflow.as(ann).handle(ticket, flow, "Unclear").requireDone();

        loonflow.as(cat)
                .post(
                        "/tickets/" + ticket + "/return",
                        Map.of("state_id", flow.state("Law"), "straight_back", true, "suggestion", "why?"))
                .requireDone();
        assertThat(branchesOf(ticket)).containsExactly("Law", "Budget");
        assertThat(seen(ticket).number("/data/value/branches/0/act_state_id")).isEqualTo(2);
        assertThat(seen(ticket).number("/data/value/branches/1/act_state_id")).isEqualTo(1);
        loonflow.as(ann).handle(ticket, flow, "Unclear").requireDone();
        assertThat(branchesOf(ticket)).containsExactly("Law again", "Budget");
        assertThat(actingOn(ticket)).containsExactlyInAnyOrder(cat, bob);
    }

    @Test
    void peopleNamedOutsideAreAskedForInEachBranch() throws Exception {
        try (var receiver = Receiver.start()) {
            receiver.answers(request -> new Receiver.Response(
                    200,
                    "{\"code\": 0, \"data\": \"%s\"}".formatted(request.path().contains("law") ? ann : bob)));
            var flow = loonflow.publish(
                    contract(Handlers.askedAt(receiver.url("/law")), Handlers.askedAt(receiver.url("/money"))));

            long ticket = open(flow);

            assertThat(actingOn(ticket)).containsExactly(ann, bob);
        }
    }

    @Test
    void aBranchWaitsForItsSubTickets() {
        var flow = contract();
        var sub = loonflow.publish(workflow("sub").transition("Open", START, END));
        long ticket = open(flow);

        loonflow.as(ann)
                .open(sub, "Open", Map.of("parent_ticket_id", ticket, "parent_ticket_state_id", flow.state("Law")));

        assertThat(branchesOf(ticket)).containsExactly("Budget");
        assertThat(stateOf(ticket)).isEqualTo("Reviews");
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

    private Reply seen(long ticket) {
        return loonflow.as("admin").get("/tickets/" + ticket);
    }

    private String stateOf(long ticket) {
        return seen(ticket).text("/data/value/state_info/name");
    }

    private List<String> actingOn(long ticket) {
        return Names.split(seen(ticket).text("/data/value/participant"));
    }

    private List<String> branchesOf(long ticket) {
        return names(seen(ticket), "/data/value/branches");
    }

    private static List<String> names(Reply reply, String pointer) {
        return reply.at(pointer)
                .valueStream()
                .map(branch -> branch.path("state_name").asString())
                .toList();
    }

    private List<Long> duties(String username) {
        return StreamSupport.stream(
                        loonflow.as(username)
                                .get("/tickets?category=duty&per_page=100")
                                .at("/data/value")
                                .spliterator(),
                        false)
                .map(row -> row.path("id").asLong())
                .toList();
    }
}
