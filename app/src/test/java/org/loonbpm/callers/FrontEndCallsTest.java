package org.loonbpm.callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.Handlers.person;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import tools.jackson.databind.json.JsonMapper;

/** The calls that Loonflow 2.0.21's own pages make, and what they read of the answers, or go white without. */
class FrontEndCallsTest extends LoonflowTest {

    private String ann;
    private String bob;
    private PublishedWorkflow workflow;
    private long ticket;

    @BeforeEach
    void makeAWorkflow() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        workflow = loonflow.publish(workflow("Review")
                .state("Check", person(bob))
                .field("days", 10)
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
        ticket = loonflow.as(ann).open(workflow, "Submit", Map.of("days", 2));
    }

    @Test
    void readTheJwtInTheBrowser() {
        String jwt = loonflow.jwt(ann, "Pass-word-1");
        String payload = jwt.split("\\.")[1].replaceFirst("-", "+").replaceFirst("_", "/");
        var data =
                new JsonMapper().readTree(new String(Base64.getDecoder().decode(payload), StandardCharsets.ISO_8859_1));

        assertThat(data.at("/exp").isIntegralNumber()).isTrue();
        assertThat(data.at("/data/id").asLong()).isPositive();
        for (String key : new String[] {"username", "phone", "is_active", "type_id", "email"}) {
            assertThat(data.at("/data").has(key)).as(key).isTrue();
        }
    }

    @Test
    void fillTheWorkbench() {
        Actor page = loonflow.loggedIn(bob);

        reads(page.get("/workflows?per_page=1000"), "/data/value/0/id", "/data/value/0/name");
        reads(
                page.get("/tickets?category=duty&per_page=10&page=1&title=&creator=&sn=&create_start="
                        + "2020-01-01%2000:00:00&create_end=2099-01-01%2000:00:00"),
                "/data/page",
                "/data/per_page",
                "/data/total",
                "/data/value/0/id",
                "/data/value/0/sn",
                "/data/value/0/title",
                "/data/value/0/workflow_info/workflow_name",
                "/data/value/0/state/state_name",
                "/data/value/0/creator",
                "/data/value/0/gmt_created");
    }

    @Test
    void showTheFormOfANewTicket() {
        Reply form = loonflow.loggedIn(ann).get("/workflows/" + workflow.id() + "/init_state");

        reads(
                form,
                "/data/field_list/0/field_key",
                "/data/field_list/0/field_name",
                "/data/field_list/0/field_type_id",
                "/data/field_list/0/field_attribute",
                "/data/field_list/0/description",
                "/data/transition/0/transition_id",
                "/data/transition/0/transition_name",
                "/data/transition/0/attribute_type_id",
                "/data/transition/0/alert_enable",
                "/data/transition/0/alert_text",
                "/data/transition/0/field_require_check");
        assertThat(form.at("/data/field_list").valueStream())
                .allSatisfy(field -> assertThat(field.at("/field_choice").isObject()
                                && field.at("/boolean_field_display").isObject())
                        .isTrue());
    }

    @Test
    void showATicket() {
        Actor page = loonflow.loggedIn(bob);
        String path = "/tickets/" + ticket;

        reads(
                page.get(path),
                "/data/value/workflow_id",
                "/data/value/state_id",
                "/data/value/creator",
                "/data/value/field_list/0/field_key",
                "/data/value/state_info/enable_retreat",
                "/data/value/state_info/type_id");
        Reply transitions = page.get(path + "/transitions");
        assertThat(transitions.at("/data/value/0/in_add_node").isBoolean()).isTrue();
        assertThat(transitions.at("/data/value/0/is_accept").isBoolean()).isTrue();
        assertThat(page.get("/workflows/" + workflow.id() + "/can_intervene")
                        .at("/data/can_intervene")
                        .isBoolean())
                .isTrue();
        reads(
                page.get("/workflows/" + workflow.id() + "/simple_states?per_page=1000"),
                "/data/value/0/id",
                "/data/value/0/name");
        reads(
                page.get(path + "/flowsteps"),
                "/data/current_state_id",
                "/data/value/0/state_id",
                "/data/value/0/state_name",
                "/data/value/0/state_flow_log_list/0/participant_info/participant_alias",
                "/data/value/0/state_flow_log_list/0/transition/transition_name",
                "/data/value/0/state_flow_log_list/0/gmt_created");
        reads(
                page.get(path + "/flowlogs"),
                "/data/value/0/id",
                "/data/value/0/participant_info/participant_alias",
                "/data/value/0/gmt_created",
                "/data/value/0/state/state_name",
                "/data/value/0/transition/transition_name",
                "/data/value/0/suggestion");
        reads(page.get("/tickets?category=all&parent_ticket_id=" + ticket), "/data/value");
        reads(
                page.get("/accounts/simple_users?search_value=" + ann),
                "/data/value/0/id",
                "/data/value/0/username",
                "/data/value/0/alias");
    }

    @Test
    void workOnATicket() {
        Actor page = loonflow.loggedIn(bob);
        String path = "/tickets/" + ticket;

        assertThat(page.post(path + "/comments", Map.of("suggestion", "hm")).code())
                .isZero();
        assertThat(page.post(path + "/add_node", Map.of("target_username", ann)).code())
                .isZero();
        assertThat(loonflow.loggedIn(ann).post(path + "/add_node_end", Map.of()).code())
                .isZero();
        assertThat(page.post(path + "/deliver", Map.of("target_username", ann)).code())
                .isZero();
        assertThat(loonflow.admin()
                        .post(path + "/deliver", Map.of("target_username", bob, "from_admin", 1))
                        .code())
                .isZero();
        assertThat(loonflow.admin()
                        .put(path + "/state", Map.of("state_id", workflow.state("Check")))
                        .code())
                .isZero();
        assertThat(page.patch(
                                path,
                                Map.of("transition_id", workflow.transition("Agree"), "title", "as shown", "days", 2))
                        .code())
                .isZero();
        assertThat(page.post(path + "/accept", "").code()).isEqualTo(-1);
        long another = loonflow.as(ann).open(workflow, "Submit", Map.of());
        assertThat(loonflow.admin()
                        .post("/tickets/" + another + "/close", Map.of())
                        .code())
                .isZero();
        assertThat(loonflow.admin().delete("/tickets/" + another).code()).isZero();
        String file = page.upload("a.txt", "text");
        assertThat(page.read(file).body()).isEqualTo("text");
    }

    @Test
    void editWorkflows() {
        Actor page = loonflow.admin();
        String path = "/workflows/" + workflow.id();

        reads(
                page.get("/workflows?per_page=10&page=1&from_admin=1&search_value=" + loonflow.own("Review")),
                "/data/page",
                "/data/per_page",
                "/data/total",
                "/data/value/0/view_permission_check",
                "/data/value/0/creator",
                "/data/value/0/gmt_created");
        Reply one = page.get(path);
        assertThat(one.at("/data/notices").isString()).isTrue();
        for (String list :
                new String[] {"workflow_admin", "intervener", "view_persons", "view_depts", "api_permission_apps"}) {
            assertThat(one.at("/data/" + list).isArray()).as(list).isTrue();
        }
        reads(page.get("/workflows/simple_custom_notices?per_page=1000"), "/data/value");
        reads(page.get("/accounts/simple_app_token?per_page=1000"), "/data/value/0/app_name");
        reads(page.get("/accounts/simple_depts?per_page=10000"), "/data/value");
        reads(
                page.get(path + "/custom_fields?page=1&per_page=10"),
                "/data/value/0/field_name",
                "/data/value/0/field_type_id",
                "/data/value/0/order_id",
                "/data/value/0/field_choice",
                "/data/value/0/boolean_field_display",
                "/data/value/0/label",
                "/data/value/0/default_value",
                "/data/value/0/field_template");
        reads(
                page.get(path + "/states?page=1&per_page=10"),
                "/data/value/0/is_hidden",
                "/data/value/0/participant_info/participant_alias",
                "/data/value/0/distribute_type_id",
                "/data/value/0/remember_last_man_enable",
                "/data/value/0/state_field_str");
        Reply transitions = page.get(path + "/transitions?page=1&per_page=10");
        reads(
                transitions,
                "/data/value/0/source_state_info/name",
                "/data/value/0/destination_state_info/name",
                "/data/value/0/alert_enable",
                "/data/value/0/alert_text");
        assertThat(transitions.at("/data/value/0/condition_expression").isString())
                .isTrue();
        Reply drawn = page.get(path + "/simple_description");
        reads(drawn, "/data/workflow_state_info/0/name", "/data/workflow_transition_info/0/source_state_id");
        assertThat(drawn.text("/data/workflow_transition_info/0/condition_expression"))
                .isEqualTo("[]");
        reads(
                page.get(path + "/statistics?start_time=2020-01-01%2000:00&end_time=2099-01-01%2000:00"),
                "/data/result_list/0/day",
                "/data/result_list/0/count");
    }

    @Test
    void administerPeople() {
        Actor page = loonflow.admin();
        long department = loonflow.department("office", ann);
        long role = loonflow.role("buyers", java.util.List.of(ann));

        reads(
                page.get("/accounts/users?search_value=" + ann + "&page=1&per_page=10"),
                "/data/value/0/id",
                "/data/value/0/user_dept_info_list",
                "/data/value/0/is_active",
                "/data/value/0/creator_info/creator_alias");
        reads(
                page.get("/accounts/roles?search_value=" + loonflow.own("buyers")),
                "/data/value/0/label",
                "/data/value/0/creator_info/creator_alias");
        reads(page.get("/accounts/roles/" + role + "/users"), "/data/value/0/id", "/data/value/0/alias");
        reads(
                page.get("/accounts/depts?page=10&search_value=" + loonflow.own("office")),
                "/data/value/0/id",
                "/data/value/0/parent_dept_info/parent_dept_name",
                "/data/value/0/leader_info/leader_alias",
                "/data/value/0/approver_info",
                "/data/value/0/creator_info/creator_alias");
        assertThat(page.patch("/accounts/depts/" + department, Map.of("name", loonflow.own("bureau")))
                        .code())
                .isZero();
        reads(
                page.get("/accounts/app_token"),
                "/data/value/0/token",
                "/data/value/0/ticket_sn_prefix",
                "/data/value/0/workflow_ids");
        long notice = page.post("/workflows/custom_notices", Map.of("name", "bell", "type_id", 1))
                .requireDone()
                .number("/data/notice_id");
        reads(
                page.get("/workflows/custom_notices/" + notice),
                "/data/value/name",
                "/data/value/hook_url",
                "/data/value/hook_token");
    }

    private static void reads(Reply answer, String... pointers) {
        answer.requireDone();
        Arrays.stream(pointers)
                .forEach(pointer -> assertThat(answer.at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
    }
}
