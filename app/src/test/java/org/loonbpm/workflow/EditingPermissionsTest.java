package org.loonbpm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** Loonflow's manual: a workflow is edited by its creator, its administrators and super administrators. */
class EditingPermissionsTest extends LoonflowTest {

    private static final int COMMON = 0;
    private static final int WORKFLOW_ADMINISTRATOR = 1;

    private PublishedWorkflow published;

    @BeforeEach
    void publish() {
        published = loonflow.publish(workflow("Guarded").transition("Submit", START, END));
    }

    @Test
    void aNamedAdministratorMayEdit() {
        // given
        String wanda = user("wanda", WORKFLOW_ADMINISTRATOR);
        loonflow.admin().patch(address(), settings(wanda)).requireDone();

        // when
        Reply answer = loonflow.loggedIn(wanda).patch(address(), settings(wanda));

        // then
        assertThat(answer.code()).isZero();
    }

    @Test
    void aWorkflowAdministratorMayNotEditTheWorkflowsOfOthers() {
        // given
        String wanda = user("wanda", WORKFLOW_ADMINISTRATOR);

        // when
        Reply changed = loonflow.loggedIn(wanda).patch(address(), settings(wanda));
        Reply deleted = loonflow.loggedIn(wanda).delete(address() + "/states/" + published.state(END));

        // then
        assertThat(changed.code()).isEqualTo(-1);
        assertThat(changed.message()).contains(wanda, "does not administer");
        assertThat(deleted.code()).isEqualTo(-1);
        assertThat(states()).isEqualTo(2);
    }

    @Test
    void aCommonUserMayNotEditEvenWhenNamed() {
        // given
        String carl = user("carl", COMMON);
        loonflow.admin().patch(address(), settings(carl)).requireDone();

        // when
        Reply answer = loonflow.loggedIn(carl).delete(address());

        // then
        assertThat(answer.code()).isEqualTo(-1);
    }

    @Test
    void anApplicationWithoutTheWorkflowSeesNothingOfIt() {
        // given
        loonflow.admin()
                .patch(address(), Map.of("name", "taken away", "api_permission_apps", ""))
                .requireDone();

        // when, then
        for (String part :
                new String[] {"", "/states", "/simple_states", "/init_state", "/custom_fields", "/transitions"}) {
            assertThat(loonflow.as("admin").get(address() + part).code())
                    .as(part)
                    .isEqualTo(-1);
        }
    }

    @Test
    void onlySuperAdministratorsSeeTheSecretsOfNotices() {
        // given
        String wanda = user("wanda", WORKFLOW_ADMINISTRATOR);
        String name = loonflow.own("mail");
        loonflow.admin()
                .post(
                        "/workflows/custom_notices",
                        Map.of("name", name, "type_id", 1, "hook_url", "http://mail", "hook_token", "secret"))
                .requireDone();

        // when
        Reply full = loonflow.loggedIn(wanda).get("/workflows/custom_notices?search_value=" + name);
        Reply brief = loonflow.loggedIn(wanda).get("/workflows/simple_custom_notices?search_value=" + name);

        // then
        assertThat(full.code()).isEqualTo(-1);
        assertThat(brief.text("/data/value/0/name")).isEqualTo(name);
        assertThat(brief.body().toString()).doesNotContain("secret");
    }

    private String user(String name, int type) {
        String username = loonflow.person(name);
        long id =
                loonflow.admin().get("/accounts/users?search_value=" + username).number("/data/value/0/id");
        loonflow.admin()
                .patch(
                        "/accounts/users/" + id,
                        Map.of(
                                "username",
                                username,
                                "alias",
                                name,
                                "email",
                                name + "@example.com",
                                "phone",
                                "13900000000",
                                "dept_ids",
                                "",
                                "type_id",
                                type,
                                "is_active",
                                true))
                .requireDone();
        return username;
    }

    private String address() {
        return "/workflows/" + published.id();
    }

    private int states() {
        return loonflow.admin().get(address() + "/states").at("/data/value").size();
    }

    private static Map<String, Object> settings(String administrator) {
        return Map.of("name", "changed", "workflow_admin", administrator);
    }
}
