package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;

/** How many SQL statements a request may run; a batch counts as one. The budgets are promises, see docs/performance.md. */
class StatementBudgetTest extends LoonflowTest {

    private String ann;
    private String bob;
    private PublishedWorkflow leave;

    @BeforeEach
    void aWorkflowThatHasRunBefore() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        leave = loonflow.publish(workflow("leave")
                .field("days", 10)
                .field("reason", 55)
                .field("proxy", 60)
                .state("Check", Handlers.person(bob))
                .state("Record", Handlers.anyOf(ann, bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Record")
                .transition("Refuse", "Check", START)
                .transition("Finish", "Record", END));
        long first = open();
        loonflow.as(bob).handle(first, leave, "Agree").requireDone();
    }

    private long open() {
        return loonflow.as(ann).open(leave, "Submit", Map.of("days", 3, "reason", "rest", "proxy", bob));
    }

    @Test
    void openingATicket() {
        List<String> run = statements.during(this::open);

        assertThat(run).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void handlingATicket() {
        long ticket = open();

        List<String> run = statements.during(
                () -> loonflow.as(bob).handle(ticket, leave, "Agree").requireDone());

        assertThat(run).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void aListPageWhateverTheNumberOfRows() {
        for (int i = 0; i < 12; i++) {
            open();
        }

        for (String category : List.of("all", "owner", "duty", "relation", "worked")) {
            List<String> run = statements.during(() -> loonflow.as(bob)
                    .get("/tickets?category=%s&per_page=50".formatted(category))
                    .requireDone());
            assertThat(run).as(category).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void aDetailWithItsFormAndItsLog() {
        long ticket = open();

        assertThat(statements.during(
                        () -> loonflow.as(bob).get("/tickets/" + ticket).requireDone()))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(statements.during(() -> loonflow.as(bob)
                        .get("/tickets/" + ticket + "/flowlogs?ticket_data=1")
                        .requireDone()))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(statements.during(() -> loonflow.as(bob)
                        .get("/tickets/" + ticket + "/flowsteps")
                        .requireDone()))
                .hasSizeLessThanOrEqualTo(6);
    }
}
