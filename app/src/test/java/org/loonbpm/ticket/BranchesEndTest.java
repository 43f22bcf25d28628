package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;

/** A ticket is taken out of its branches, or moved within one of them. */
class BranchesEndTest extends BranchesCase {

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
}
