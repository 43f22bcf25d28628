package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.WorkflowSketch;

/** Fields may be called whatever their users like, and hold whatever their users like. */
class FieldNamesTest extends LoonflowTest {

    @Test
    void namesThatTheEngineUsesItselfAreFieldsLikeOthers() {
        String ann = loonflow.person("ann");
        WorkflowSketch sketch = workflow("names")
                .state("Check", Handlers.everyoneOf(ann, loonflow.own("bob")))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END)
                .transition("Refuse", "Check", START);
        List<String> keys = List.of(
                "people", "conditions", "voter", "transition_id2", "execution", "task", "nrOfInstances", "loopCounter");
        for (String key : keys) {
            sketch.field(key, 5);
        }
        PublishedWorkflow flow = loonflow.publish(sketch);
        var values = new HashMap<String, String>();
        keys.forEach(key -> values.put(key, "${people.getClass()} #{1} '\" " + key));

        long ticket = loonflow.as(ann).open(flow, "Submit", values);

        loonflow.as(ann).handle(ticket, flow, "Agree").requireDone();
        loonflow.as(loonflow.own("bob")).handle(ticket, flow, "Agree").requireDone();
        var log = loonflow.as(ann).get("/tickets/" + ticket + "/flowlogs?ticket_data=1");
        assertThat(log.text("/data/value/0/ticket_data/people")).isEqualTo(values.get("people"));
        assertThat(log.number("/data/value/0/ticket_data/act_state_id")).isEqualTo(4);
    }

    @Test
    void valuesOfTheWrongTypeAreRefusedWithTheirName() {
        String ann = loonflow.person("ann");
        PublishedWorkflow flow = loonflow.publish(workflow("types")
                .field("days", 10)
                .field("day", 25)
                .field("when", 30)
                .field("flag", 20)
                .field("rate", 15)
                .state("Check", Handlers.person(ann))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        Map<String, Object> wrong =
                Map.of("days", "three", "day", "2026-13-01", "when", "soon", "flag", "perhaps", "rate", Map.of("a", 1));

        wrong.forEach((key, value) -> {
            var refused = loonflow.as(ann)
                    .post(
                            "/tickets",
                            Map.of(
                                    "workflow_id",
                                    flow.id(),
                                    "transition_id",
                                    flow.transition("Submit"),
                                    "title",
                                    "wrong",
                                    key,
                                    value));
            assertThat(refused.code()).as(key).isEqualTo(-1);
            assertThat(refused.message()).startsWith(key + " must be");
        });
        assertThat(loonflow.as(ann).get("/tickets?category=owner").number("/data/total"))
                .isZero();
    }
}
