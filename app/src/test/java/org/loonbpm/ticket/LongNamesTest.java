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

/** Nobody has a name that the engine cannot keep; who is sent one is told so. */
class LongNamesTest extends LoonflowTest {

    private static final String LONG = "n".repeat(256);

    private String ann;
    private PublishedWorkflow checked;

    @BeforeEach
    void aWorkflowWhoseFieldNamesTheHandler() {
        ann = loonflow.person("ann");
        checked = loonflow.publish(workflow("checked")
                .field("reviewer", 5)
                .state("Check", Handlers.person(ann))
                .state("Review", new Handlers(7, "reviewer", 1))
                .transition("Submit", START, "Check")
                .transition("On", "Check", "Review")
                .transition("Finish", "Review", END));
    }

    @Test
    void amongThoseToWhomATicketIsPassed() {
        long ticket = open("bob");

        refused(loonflow.as(ann).post("/tickets/" + ticket + "/deliver", target()));
        refused(loonflow.as(ann).post("/tickets/" + ticket + "/add_node", target()));
    }

    @Test
    void inAFieldThatNamesWhoActs() {
        long ticket = open(LONG);

        refused(loonflow.as(ann).handle(ticket, checked, "On"));
    }

    private long open(String reviewer) {
        return loonflow.as(ann).open(checked, "Submit", Map.of("reviewer", reviewer));
    }

    private static Map<String, Object> target() {
        return Map.of("target_username", LONG, "suggestion", "");
    }

    private static void refused(Reply reply) {
        assertThat(reply.code()).isEqualTo(-1);
        assertThat(reply.text("/msg")).contains("255 characters");
    }
}
