package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;

/** A workflow that is edited while its tickets run: Loonflow applies every edit at once, so do we. */
class EditsWhileRunningTest extends LoonflowTest {

    private String ann;
    private String bob;
    private PublishedWorkflow flow;
    private long ticket;

    @BeforeEach
    void aTicketThatBobHasToCheck() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        flow = loonflow.publish(workflow("edited")
                .state("Check", Handlers.person(bob))
                .state("Second", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Second")
                .transition("End", "Second", END));
        ticket = loonflow.as(ann).open(flow, "Submit", Map.of());
    }

    @Test
    void aNewTransitionCanBeTakenAtOnce() {
        long added = addTransition("Skip", "Check", END);

        loonflow.as(bob)
                .patch("/tickets/" + ticket, Map.of("transition_id", added))
                .requireDone();

        assertThat(state()).isEqualTo(END);
    }

    @Test
    void aDeletedTransitionCanBeTakenNoMore() {
        addTransition("Skip", "Check", END);
        loonflow.admin()
                .delete("/workflows/%d/transitions/%d".formatted(flow.id(), flow.transition("Agree")))
                .requireDone();

        var refused = loonflow.as(bob).handle(ticket, flow, "Agree");

        assertThat(refused.code()).isEqualTo(-1);
        assertThat(refused.text("/error")).isEqualTo("invalid_transition");
    }

    @Test
    void aTicketWhoseStateWasDeletedSaysSoAndCanBePutElsewhere() {
        loonflow.admin()
                .delete("/workflows/%d/states/%d".formatted(flow.id(), flow.state("Check")))
                .requireDone();

        var refused = loonflow.as(bob).handle(ticket, flow, "Agree");
        assertThat(refused.message()).contains("deleted");

        loonflow.admin()
                .put("/tickets/" + ticket + "/state", Map.of("state_id", flow.state("Second")))
                .requireDone();
        loonflow.as(bob).handle(ticket, flow, "End").requireDone();
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void aStateThatBecomesACountersignIsVotedOnByTicketsThatArriveLater() {
        change("Second", Map.of("participant_type_id", 2, "participant", ann + "," + bob, "distribute_type_id", 4));

        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
        loonflow.as(ann).handle(ticket, flow, "End").requireDone();

        assertThat(state()).isEqualTo("Second");
        loonflow.as(bob).handle(ticket, flow, "End").requireDone();
        assertThat(state()).isEqualTo(END);
    }

    @Test
    void aTicketInAStateThatBecomesACountersignGoesOn() {
        change("Check", Map.of("participant_type_id", 2, "participant", ann + "," + bob, "distribute_type_id", 4));

        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();

        assertThat(state()).isIn("Check", "Second");
    }

    @Test
    void aTransitionToADeletedStateIsRefusedRatherThanLosingTheTicket() {
        loonflow.admin()
                .delete("/workflows/%d/states/%d".formatted(flow.id(), flow.state("Second")))
                .requireDone();

        var refused = loonflow.as(bob).handle(ticket, flow, "Agree");

        assertThat(refused.text("/error")).isEqualTo("no_way_on");
        assertThat(state()).isEqualTo("Check");
    }

    @Test
    void conditionsThatAllLeadToADeletedStateAreRefusedRatherThanLosingTheTicket() {
        var onCondition = new HashMap<>(transition("Agree", "Check", "Second"));
        onCondition.put("destination_state_id", 0);
        onCondition.put(
                "condition_expression",
                "[{\"expression\":\"1 == 1\",\"target_state_id\":%d}]".formatted(flow.state("Second")));
        loonflow.admin()
                .patch("/workflows/%d/transitions/%d".formatted(flow.id(), flow.transition("Agree")), onCondition)
                .requireDone();
        loonflow.admin()
                .delete("/workflows/%d/states/%d".formatted(flow.id(), flow.state("Second")))
                .requireDone();

        var refused = loonflow.as(bob).handle(ticket, flow, "Agree");

        assertThat(refused.text("/error")).isEqualTo("no_way_on");
        assertThat(state()).isEqualTo("Check");
    }

    @Test
    void anEndedTicketCanBeForcedBackIntoWork() {
        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
        loonflow.as(bob).handle(ticket, flow, "End").requireDone();

        loonflow.admin()
                .put("/tickets/" + ticket + "/state", Map.of("state_id", flow.state("Check")))
                .requireDone();

        assertThat(state()).isEqualTo("Check");
        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
        assertThat(state()).isEqualTo("Second");
    }

    private long addTransition(String name, String source, String destination) {
        return loonflow.admin()
                .post("/workflows/%d/transitions".formatted(flow.id()), transition(name, source, destination))
                .requireDone()
                .number("/data/value/transition_id");
    }

    private Map<String, Object> transition(String name, String source, String destination) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("transition_type_id", 1);
        body.put("timer", 0);
        body.put("source_state_id", flow.state(source));
        body.put("destination_state_id", flow.state(destination));
        body.put("condition_expression", "[]");
        body.put("attribute_type_id", 1);
        body.put("field_require_check", 1);
        body.put("alert_enable", 0);
        body.put("alert_text", "");
        return body;
    }

    private void change(String state, Map<String, Object> changes) {
        var body = new HashMap<String, Object>();
        body.put("name", state);
        body.put("order_id", 5);
        body.put("type_id", 0);
        body.put("remember_last_man_enable", 0);
        body.put("state_field_str", "{}");
        body.put("label", "{}");
        body.put("is_hidden", 0);
        body.put("enable_retreat", 0);
        body.putAll(changes);
        loonflow.admin()
                .patch("/workflows/%d/states/%d".formatted(flow.id(), flow.state(state)), body)
                .requireDone();
    }

    private String state() {
        return loonflow.as(ann).get("/tickets/" + ticket).text("/data/value/state_info/name");
    }
}
