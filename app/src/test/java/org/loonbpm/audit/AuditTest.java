package org.loonbpm.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;
import tools.jackson.databind.JsonNode;

class AuditTest extends LoonflowTest {

    @Test
    void saysWhoChangedWhatOfAUserAndNoSecret() {
        // given
        String ann = loonflow.person("ann");
        long id = idOf(ann);

        // when
        change(id, ann, "Anna");
        loonflow.admin()
                .post("/accounts/users/" + id + "/reset_password", Map.of())
                .requireDone();
        loonflow.admin().delete("/accounts/users/" + id).requireDone();

        // then
        List<JsonNode> entries = entries("kind=user&subject_id=" + id);
        assertThat(entries)
                .extracting(entry -> entry.get("action").asString())
                .containsExactly("delete", "change", "change", "create");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.get("username").asString()).isEqualTo("admin");
            assertThat(entry.get("application").asString()).isEqualTo("loonflow");
            assertThat(entry.get("subject").asString()).isEqualTo(ann);
        });
        assertThat(entries.get(2).get("changes").get("alias").toString()).isEqualTo("[\"ann\",\"Anna\"]");
        assertThat(entries.get(1).get("changes").toString()).isEqualTo("{\"password\":[\"***\",\"***\"]}");
        assertThat(entries.toString()).doesNotContain("bcrypt");
    }

    @Test
    void writesNothingDownThatWasRefused() {
        // given
        String ann = loonflow.person("ann");

        // when
        Reply refused = loonflow.admin()
                .post(
                        "/accounts/users",
                        Map.of(
                                "username",
                                loonflow.own("bob"),
                                "alias",
                                "b",
                                "email",
                                "b",
                                "phone",
                                "",
                                "dept_ids",
                                "999999999",
                                "type_id",
                                0,
                                "is_active",
                                true));
        Reply taken = change(idOf(ann), "admin", "Anna");

        // then
        assertThat(refused.code() == -1).isTrue();
        assertThat(taken.code() == -1).isTrue();
        assertThat(entries("search_value=" + loonflow.own("bob"))).isEmpty();
        assertThat(entries("search_value=" + ann)).hasSize(1);
    }

    @Test
    void holdsDepartmentsRolesApplicationsAndNotices() {
        // given
        String ann = loonflow.person("ann");

        // when
        long department = loonflow.department("office", ann);
        long role = loonflow.role("buyers", List.of(ann));
        loonflow.admin()
                .post("/accounts/app_token", Map.of("app_name", loonflow.own("shop")))
                .requireDone();
        long notice = loonflow.admin()
                .post(
                        "/workflows/custom_notices",
                        Map.of(
                                "name",
                                loonflow.own("bell"),
                                "description",
                                "",
                                "type_id",
                                1,
                                "hook_url",
                                "http://127.0.0.1:1/",
                                "hook_token",
                                "very-secret"))
                .requireDone()
                .number("/data/notice_id");

        // then
        assertThat(entries("kind=department&subject_id=" + department)).hasSize(1);
        assertThat(entries("kind=role&subject_id=" + role)).hasSize(1);
        assertThat(entries("kind=user_role"))
                .anySatisfy(entry -> assertThat(
                                entry.get("changes").get("role_id").get(1).asLong())
                        .isEqualTo(role));
        assertThat(entries("kind=application&search_value=" + loonflow.own("shop"))
                        .get(0)
                        .get("changes")
                        .get("token"))
                .hasToString("[null,\"***\"]");
        assertThat(entries("kind=notice&subject_id=" + notice).toString())
                .contains("bell")
                .doesNotContain("very-secret");
    }

    @Test
    void holdsWorkflowsAndWhatBelongsToThemWithoutTheTokensOfTheirHooks() {
        // given
        String ann = loonflow.person("ann");
        var workflow = loonflow.publish(workflow("Purchase").transition("Submit", START, END));

        // when
        Reply hook = loonflow.admin()
                .post(
                        "/workflows/" + workflow.id() + "/states",
                        Map.of(
                                "name",
                                "call",
                                "order_id",
                                3,
                                "type_id",
                                0,
                                "participant_type_id",
                                10,
                                "distribute_type_id",
                                1,
                                "participant",
                                "{\"hook_url\":\"http://127.0.0.1:1/\",\"hook_token\":\"very-secret\",\"wait\":false}",
                                "state_field_str",
                                "{}",
                                "label",
                                "{}"));
        hook.requireDone();

        // then
        assertThat(entries("kind=workflow&subject_id=" + workflow.id())).hasSize(1);
        assertThat(entries("kind=transition&subject_id=" + workflow.transition("Submit")))
                .hasSize(1);
        assertThat(entries("kind=state&subject_id=" + hook.number("/data/state_id"))
                        .toString())
                .contains("hook_token")
                .doesNotContain("very-secret");
        assertThat(entries("username=" + ann)).isEmpty();
    }

    @Test
    void isFilteredByTimeAndPaged() {
        // given
        String ann = loonflow.person("ann");
        for (int i = 0; i < 3; i++) {
            change(idOf(ann), ann, "Ann " + i).requireDone();
        }

        // when
        Reply page = audit("search_value=" + ann + "&per_page=2&page=2");

        // then
        assertThat(page.number("/data/total")).isEqualTo(4);
        assertThat(page.body().at("/data/value").size()).isEqualTo(2);
        assertThat(entries("search_value=" + ann + "&end_time=2020-01-01")).isEmpty();
        assertThat(entries("search_value=" + ann + "&start_time=2020-01-01%2000:00:00"))
                .hasSize(4);
        assertThat(audit("start_time=yesterday").text("/error")).isEqualTo("invalid");
    }

    @Test
    void isForSuperAdministratorsAlone() {
        // given
        String ann = loonflow.person("ann");

        // when
        Reply common = loonflow.loggedIn(ann).get("/audit");

        // then
        assertThat(common.text("/error")).isEqualTo("denied");
    }

    private Reply change(long id, String username, String alias) {
        return loonflow.admin()
                .patch(
                        "/accounts/users/" + id,
                        Map.of(
                                "username",
                                username,
                                "alias",
                                alias,
                                "email",
                                "ann@example.com",
                                "phone",
                                "13900000000",
                                "dept_ids",
                                "",
                                "type_id",
                                0,
                                "is_active",
                                true));
    }

    private long idOf(String username) {
        return loonflow.admin().get("/accounts/users?search_value=" + username).number("/data/value/0/id");
    }

    private Reply audit(String query) {
        return loonflow.admin().get("/audit?" + query);
    }

    private List<JsonNode> entries(String query) {
        return audit("per_page=100&" + query)
                .requireDone()
                .body()
                .at("/data/value")
                .valueStream()
                .toList();
    }
}
