package org.loonbpm.callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.Handlers.person;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** What Loonflow 0.3 and 1.0 had otherwise than 2.0, accepted where it does not contradict. */
class OlderCallersTest extends LoonflowTest {

    private String ann;
    private String bob;
    private PublishedWorkflow workflow;

    @BeforeEach
    void makeAWorkflow() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        workflow = loonflow.publish(workflow("Review")
                .state("Check", person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
    }

    @Test
    void nameThemselvesInTheQuery() {
        // given
        long ticket = loonflow.as(ann).open(workflow, "Submit", Map.of());

        // when
        Reply own = nobody().get("/tickets?category=owner&username=" + ann);
        Reply others = nobody().get("/tickets/" + ticket + "/transitions?username=" + bob);

        // then
        assertThat(own.number("/data/total")).isEqualTo(1);
        assertThat(others.at("/data/value")).hasSize(1);
    }

    @Test
    void nameThemselvesInTheBody() {
        // when
        Reply opened = nobody().post(
                        "/tickets",
                        Map.of(
                                "username",
                                ann,
                                "workflow_id",
                                workflow.id(),
                                "transition_id",
                                workflow.transition("Submit"),
                                "title",
                                "t"));
        long ticket = opened.requireDone().number("/data/ticket_id");
        Reply delivered = nobody().post(
                        "/tickets/" + ticket + "/deliver",
                        Map.of("username", bob, "target_username", ann, "suggestion", ""));
        Reply handled = nobody().patch(
                        "/tickets/" + ticket, Map.of("username", ann, "transition_id", workflow.transition("Agree")));

        // then
        assertThat(loonflow.as(ann).get("/tickets/" + ticket).text("/data/value/creator"))
                .isEqualTo(ann);
        assertThat(delivered.code()).isZero();
        assertThat(handled.code()).isZero();
    }

    @Test
    void areBelievedInTheHeaderFirst() {
        // given
        loonflow.as(ann).open(workflow, "Submit", Map.of());

        // when
        Reply own = loonflow.as(bob).get("/tickets?category=owner&username=" + ann);

        // then
        assertThat(own.number("/data/total")).isZero();
    }

    @Test
    void cannotNameAnotherWhereTheyLoggedIn() {
        // given
        loonflow.as(ann).open(workflow, "Submit", Map.of());

        // when
        Reply own = loonflow.loggedIn(bob).get("/tickets?category=owner&username=" + ann);

        // then
        assertThat(own.number("/data/total")).isZero();
    }

    @Test
    void filterByEndAndRefusal() {
        // given
        long open = loonflow.as(ann).open(workflow, "Submit", Map.of());
        long ended = loonflow.as(ann).open(workflow, "Submit", Map.of());
        loonflow.as(bob).handle(ended, workflow, "Agree").requireDone();

        // when
        Reply over = list("is_end=1");
        Reply running = list("is_end=0");
        Reply refused = list("is_rejected=1");
        Reply both = list("is_end=False&is_rejected=0");

        // then
        assertThat(over.at("/data/value")).hasSize(1);
        assertThat(over.number("/data/value/0/id")).isEqualTo(ended);
        assertThat(over.at("/data/value/0/is_end").asBoolean()).isTrue();
        assertThat(running.at("/data/value")).hasSize(1);
        assertThat(running.number("/data/value/0/id")).isEqualTo(open);
        assertThat(running.at("/data/value/0/is_end").asBoolean()).isFalse();
        assertThat(running.at("/data/value/0/is_rejected").isBoolean()).isTrue();
        assertThat(refused.number("/data/total")).isZero();
        assertThat(both.number("/data/total")).isEqualTo(1);
        assertThat(list("is_end=perhaps").text("/error")).isEqualTo("invalid");
    }

    @Test
    void enterUsersWithOneDepartmentAndFlags() {
        // given
        long department = loonflow.department("office", ann);
        var user = new HashMap<String, Object>(Map.of(
                "username",
                loonflow.own("cat"),
                "alias",
                "Cat",
                "email",
                "c@example.com",
                "phone",
                "",
                "is_active",
                1,
                "dept_id",
                department,
                "is_admin",
                0,
                "is_workflow_admin",
                1));

        // when
        loonflow.admin().post("/accounts/users", user).requireDone();
        Reply row = loonflow.admin().get("/accounts/users?search_value=" + loonflow.own("cat"));

        // then
        assertThat(row.number("/data/value/0/type_id")).isEqualTo(1);
        assertThat(row.number("/data/value/0/user_dept_info_list/0/id")).isEqualTo(department);
        assertThat(row.number("/data/value/0/dept_id")).isEqualTo(department);
        assertThat(row.at("/data/value/0/is_workflow_admin").asBoolean()).isTrue();
        assertThat(row.at("/data/value/0/is_admin").asBoolean()).isFalse();
    }

    @Test
    void mustSayOneOrTheOther() {
        // given
        var user = Map.of("username", loonflow.own("cat"), "alias", "Cat", "email", "c", "phone", "", "is_active", 1);

        // when
        Reply answer = loonflow.admin().post("/accounts/users", user);

        // then
        assertThat(answer.text("/error")).isEqualTo("invalid");
    }

    @Test
    void changeNoticesByPost() {
        // given
        var notice = Map.of("name", loonflow.own("bell"), "type_id", 1, "hook_url", "http://127.0.0.1:1/");
        long id = loonflow.admin()
                .post("/workflows/custom_notices", notice)
                .requireDone()
                .number("/data/notice_id");

        // when
        loonflow.admin()
                .post("/workflows/custom_notices/" + id, Map.of("name", loonflow.own("gong"), "type_id", 1))
                .requireDone();

        // then
        assertThat(loonflow.admin().get("/workflows/custom_notices/" + id).text("/data/value/name"))
                .isEqualTo(loonflow.own("gong"));
    }

    @Test
    void sendNumbersAsText() {
        // given
        long ticket = loonflow.as(ann).open(workflow, "Submit", Map.of());

        // when
        Reply handled = loonflow.as(bob)
                .patch("/tickets/" + ticket, Map.of("transition_id", Long.toString(workflow.transition("Agree"))));

        // then
        assertThat(handled.code()).isZero();
    }

    private Reply list(String filter) {
        return loonflow.as(ann).get("/tickets?category=owner&" + filter);
    }

    private Actor nobody() {
        return loonflow.as("");
    }
}
