package org.loonbpm.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;
import tools.jackson.databind.JsonNode;

/** "Why?" where a program is to act, or nobody is to be found. */
class ExplainProgramsTest extends LoonflowTest {

    private static final String PART = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";

    private String ann;

    @BeforeEach
    void people() {
        ann = loonflow.person("ann");
    }

    @Test
    void aScriptThatIsSwitchedOff() {
        long script = loonflow.admin()
                .with("Content-Type", "multipart/form-data; boundary=part")
                .post(
                        "/workflows/run_scripts",
                        PART.formatted("script_name", "", loonflow.own("script"))
                                + PART.formatted("script_desc", "", "")
                                + PART.formatted("is_active", "", "0")
                                + PART.formatted("file", "; filename=\"a.py\"", "print(1)")
                                + "--part--\r\n")
                .requireDone()
                .number("/data/script_id");
        long ticket = open(new Handlers(6, Long.toString(script), 1));

        assertThat(obstacles(ticket)).contains("script_inactive");
    }

    @Test
    void aHookWhoseHostMayNotBeCalled() {
        long ticket = open(Handlers.hook("http://elsewhere.example/hook", false));

        JsonNode obstacle = explain(ticket)
                .at("/data/obstacles")
                .valueStream()
                .filter(reason -> reason.at("/code").asString().equals("hook_not_allowed"))
                .findFirst()
                .orElseThrow();

        assertThat(obstacle.at("/message").asString()).contains("elsewhere.example");
        assertThat(obstacle.at("/setting").asString()).contains("loonbpm.outbound.allowed-hosts");
    }

    @Test
    void aHookThatFailedWithItsError() {
        long ticket = open(Handlers.hook("http://127.0.0.1:1/hook", false));

        Instant late = Instant.now().plus(Duration.ofSeconds(60));
        while (!obstacles(ticket).contains("hook_failed") && Instant.now().isBefore(late)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }

        assertThat(obstacles(ticket)).containsExactly("hook_failed");
        assertThat(explain(ticket).text("/data/obstacles/0/message")).contains("127.0.0.1:1");
    }

    @Test
    void anEmptyDepartment() {
        long ticket = open(Handlers.department(loonflow.department("deserted", ann)));

        assertThat(obstacles(ticket)).containsExactly("empty_department");
    }

    @Test
    void anEmptyFieldOfTheParent() {
        long ticket = open(new Handlers(8, "reviewer", 1));

        assertThat(obstacles(ticket)).containsExactly("empty_parent_field");
    }

    private long open(Handlers handlers) {
        var published = loonflow.publish(workflow("stuck")
                .state("Check", handlers)
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
        return loonflow.as(ann).open(published, "Submit", Map.of());
    }

    private Reply explain(long ticket) {
        return loonflow.as(ann).get("/tickets/" + ticket + "/explain").requireDone();
    }

    private List<String> obstacles(long ticket) {
        return explain(ticket)
                .at("/data/obstacles")
                .valueStream()
                .map(reason -> reason.at("/code").asString())
                .toList();
    }
}
