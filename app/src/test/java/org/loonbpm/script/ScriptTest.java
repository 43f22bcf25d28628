package org.loonbpm.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** A ticket comes to a state that a script handles. */
class ScriptTest extends LoonflowTest {

    // Processes are started, on a machine that may be busy.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int TEXT = 5;
    private static final int NUMBER = 10;

    private String ann = "";
    private String ben = "";

    @BeforeEach
    void people() {
        ann = loonflow.person("ann");
        ben = loonflow.person("ben");
    }

    @Test
    void goesOnWithWhatTheScriptPrintedAndWrote() {
        var workflow = publish(script("""
                ticket.fields["host"] = ticket.fields["host"].upper()
                ticket.fields["days"] = 3
                ticket.title = "done: " + ticket.title
                ticket.log("a word of its own")
                print("hello", ticket.creator == "%s")
                """.formatted(ann)));
        long ticket = open(workflow);

        awaitState(ticket, "Check");

        assertThat(detail(ticket).text("/data/value/title")).isEqualTo("done: a ticket");
        assertThat(field(ticket, "host")).isEqualTo("H1");
        assertThat(field(ticket, "days")).isEqualTo("3");
        Reply logs = loonflow.as(ann).get("/tickets/" + ticket + "/flowlogs?desc=0");
        assertThat(logs.text("/data/value/1/suggestion")).isEqualTo("a word of its own");
        assertThat(logs.text("/data/value/2/suggestion")).isEqualTo("hello True\n");
    }

    @Test
    void leavesByTheTransitionThatTheScriptChose() {
        var workflow = publish(script("ticket.choose('Skip')"));

        long ticket = open(workflow);

        awaitState(ticket, END);
    }

    @Test
    void twoScriptsWorkInTwoBranchesAtOnce() {
        var workflow = loonflow.publish(workflow("branches")
                .field("host", TEXT)
                .field("days", NUMBER)
                .displays("host", "days")
                .parallel("Fork")
                .state("Host", Handlers.script(script("ticket.fields['host'] = 'H1'")))
                .state("Days", Handlers.script(script("""
                        if action_from == 'loonrobot':
                            raise Exception('no calendar')
                        ticket.fields['days'] = 3
                        """)))
                .parallel("Join")
                .state("Check", Handlers.person(ben))
                .transition("Submit", START, "Fork")
                .transition("To host", "Fork", "Host")
                .transition("To days", "Fork", "Days")
                .transition("Host known", "Host", "Join")
                .transition("Days known", "Days", "Join")
                .transition("Go on", "Join", "Check")
                .transition("End", "Check", END));
        long ticket = loonflow.as(ann).open(workflow, "Submit", Map.of());

        await().atMost(PATIENCE)
                .until(() -> loonflow.as(ann)
                        .get("/tickets/" + ticket + "/explain")
                        .text("/data/obstacles/0/message")
                        .equals("the script failed in line 2: no calendar"));
        await().atMost(PATIENCE)
                .until(() -> detail(ticket).at("/data/value/branches").size() == 1);
        loonflow.as(ann).post("/tickets/" + ticket + "/retry_script", Map.of()).requireDone();
        awaitState(ticket, "Check");

        assertThat(field(ticket, "host")).isEqualTo("H1");
        assertThat(field(ticket, "days")).isEqualTo("3");
    }

    @Test
    void staysFlaggedWithTheReasonUntilItIsRetried() {
        var workflow = publish(script("""
                def call():
                    raise Exception('no disk')
                ticket.fields["host"] = "half way"
                if action_from == 'loonrobot':
                    call()
                print('by', action_from)
                """));
        long ticket = open(workflow);

        await().atMost(PATIENCE)
                .until(() -> detail(ticket)
                        .text("/data/value/script_run_last_result")
                        .equals("false"));

        assertThat(state(ticket)).isEqualTo("Work");
        assertThat(field(ticket, "host")).as("what it wrote before is kept").isEqualTo("half way");
        Reply explained = loonflow.as(ann).get("/tickets/" + ticket + "/explain");
        assertThat(explained.text("/data/obstacles/0/message")).isEqualTo("the script failed in line 2: no disk");
        loonflow.as(ann).post("/tickets/" + ticket + "/retry_script", Map.of()).requireDone();
        awaitState(ticket, "Check");
        Reply logs = loonflow.as(ann).get("/tickets/" + ticket + "/flowlogs?desc=0");
        assertThat(logs.text("/data/value/1/suggestion")).isEqualTo("no disk");
        assertThat(logs.text("/data/value/2/suggestion")).isEqualTo("by " + ann + "_retry\n");
    }

    @Test
    void thatFailedIsAmongTheJobsAndIsRetriedFromThere() {
        var workflow = publish(script("""
                if action_from == 'loonrobot':
                    raise Exception('no disk')
                """));
        long ticket = open(workflow);
        await().atMost(PATIENCE)
                .until(() ->
                        jobs(ticket).at("/data/value/0/status").asString("").equals("failed"));
        Reply failed = jobs(ticket);
        assertThat(failed.text("/data/value/0/kind")).isEqualTo("script");
        assertThat(failed.text("/data/value/0/error")).isEqualTo("no disk");
        assertThat(failed.number("/data/value/0/attempts")).isEqualTo(1);
        assertThat(loonflow.as(ann).get("/tickets/" + ticket + "/diagram").text("/data/troubles/0/kind"))
                .as("a badge on the diagram")
                .isEqualTo("script");

        loonflow.admin()
                .post("/jobs/retry", Map.of("ids", List.of(failed.text("/data/value/0/id"))))
                .requireDone();

        awaitState(ticket, "Check");
        assertThat(jobs(ticket).number("/data/total")).isZero();
        assertThat(loonflow.as(ann)
                        .post("/tickets/" + ticket + "/retry_script", Map.of())
                        .code())
                .as("there is nothing to be retried any more")
                .isEqualTo(-1);
    }

    @Test
    void thatWasRetriedByAPersonIsNoFailedJobAnyMore() {
        var workflow = publish(script("raise Exception('no disk')"));
        long ticket = open(workflow);
        await().atMost(PATIENCE).until(() -> jobs(ticket).number("/data/counts/failed") == 1);
        String first = jobs(ticket).text("/data/value/0/id");

        loonflow.as(ann).post("/tickets/" + ticket + "/retry_script", Map.of()).requireDone();

        await().atMost(PATIENCE)
                .until(() -> jobs(ticket).number("/data/counts/failed") == 1
                        && !jobs(ticket).text("/data/value/0/id").equals(first));
        assertThat(jobs(ticket).number("/data/total")).isEqualTo(1);
        assertThat(loonflow.admin()
                        .post("/jobs/retry", Map.of("ids", List.of(first)))
                        .number("/data/retried"))
                .isZero();
    }

    @Test
    void staysFlaggedWhereTheScriptIsSwitchedOff() {
        long script = loonflow.admin().uploadScript(loonflow.own("off"), false, "print('never')");
        var workflow = publish(script);

        long ticket = open(workflow);

        await().atMost(PATIENCE)
                .until(() -> detail(ticket)
                        .text("/data/value/script_run_last_result")
                        .equals("false"));
        Reply explained = loonflow.as(ann).get("/tickets/" + ticket + "/explain");
        assertThat(explained.at("/data/obstacles").toString()).contains("script_inactive");
    }

    @Test
    void refusesWhatCannotBe() {
        var workflow = publish(script("ticket.fields['nothing'] = 1"));

        long ticket = open(workflow);

        await().atMost(PATIENCE)
                .until(() -> detail(ticket)
                        .text("/data/value/script_run_last_result")
                        .equals("false"));
        Reply logs = loonflow.as(ann).get("/tickets/" + ticket + "/flowlogs?desc=1");
        assertThat(logs.text("/data/value/0/suggestion")).contains("no field 'nothing'");
    }

    private Reply jobs(long ticket) {
        return loonflow.admin().get("/jobs?ticket_id=" + ticket).requireDone();
    }

    private long script(String source) {
        return loonflow.admin().uploadScript(loonflow.own("script"), true, source);
    }

    private PublishedWorkflow publish(long script) {
        return loonflow.publish(workflow("Scripted")
                .field("host", TEXT)
                .field("days", NUMBER)
                .displays("host", "days")
                .state("Work", Handlers.script(script))
                .state("Check", Handlers.person(ben))
                .transition("Send", START, "Work")
                .transition("Done", "Work", "Check")
                .transition("Skip", "Work", END)
                .transition("End", "Check", END));
    }

    private long open(PublishedWorkflow workflow) {
        return loonflow.as(ann).open(workflow, "Send", Map.of("host", "h1"));
    }

    private Reply detail(long ticket) {
        return loonflow.as(ann).get("/tickets/" + ticket);
    }

    private String state(long ticket) {
        return detail(ticket).text("/data/value/state_info/name");
    }

    private String field(long ticket, String key) {
        return detail(ticket)
                .at("/data/value/field_list")
                .valueStream()
                .filter(row -> row.path("field_key").asString("").equals(key))
                .findFirst()
                .map(row -> row.path("field_value").asString(""))
                .orElse("");
    }

    private void awaitState(long ticket, String name) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(ticket)).isEqualTo(name));
    }
}
