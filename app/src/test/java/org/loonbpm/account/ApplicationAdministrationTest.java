package org.loonbpm.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicationAdministrationTest extends LoonflowTest {

    @Autowired
    private Directory directory;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    private long leave;
    private long travel;

    @BeforeEach
    void defineWorkflows() {
        leave = workflow("leave");
        travel = workflow("travel");
    }

    @Test
    void mayUseTheWorkflowsThatItWasGiven() {
        // when
        applications.create(loonflow.own("shop"), "shop", List.of(leave), "admin");

        // then
        assertThat(directory.application(loonflow.own("shop"))).hasValueSatisfying(shop -> {
            assertThat(shop.mayUse(leave)).isTrue();
            assertThat(shop.mayUse(travel)).isFalse();
            assertThat(shop.ticketSnPrefix()).isEqualTo("shop");
            assertThat(shop.token()).hasSize(36);
            assertThat(shop.toString()).doesNotContain(shop.token());
        });
    }

    @Test
    void losesWhatAChangeDoesNotName() {
        // given
        long id = applications.create(loonflow.own("shop"), "shop", List.of(leave), "admin");

        // when
        loonflow.admin()
                .patch("/accounts/app_token/" + id, Map.of("workflow_ids", Long.toString(travel)))
                .requireDone();

        // then
        var shop = directory.application(loonflow.own("shop")).orElseThrow();
        assertThat(shop.workflowIds()).containsExactly(travel);
        assertThat(shop.ticketSnPrefix()).isEmpty();
    }

    @Test
    void isNotStoredWithAnUnknownWorkflow() {
        // when
        var reply = loonflow.admin()
                .post(
                        "/accounts/app_token",
                        Map.of("app_name", loonflow.own("shop"), "workflow_ids", leave + ",999999999"));

        // then
        assertThat(reply.message()).contains("workflow 999999999 does not exist");
        assertThat(directory.application(loonflow.own("shop"))).isEmpty();
    }

    @Test
    void leavesItsNameToAnotherButNotItsWorkflows() {
        // given
        long id = applications.create(loonflow.own("shop"), "shop", List.of(leave), "admin");
        String token = directory.application(loonflow.own("shop")).orElseThrow().token();

        // when
        applications.delete(id);
        applications.create(loonflow.own("shop"), "shop", List.of(), "admin");

        // then
        var shop = directory.application(loonflow.own("shop")).orElseThrow();
        assertThat(shop.workflowIds()).isEmpty();
        assertThat(shop.token()).isNotEqualTo(token);
    }

    @Test
    void showsItsTokenToSuperAdministratorsAlone() {
        // given
        applications.create(loonflow.own("shop"), "shop", List.of(leave), "admin");
        String query = "?search_value=" + loonflow.own("shop");

        // then
        assertThat(loonflow.admin().get("/accounts/app_token" + query).text("/data/value/0/token"))
                .isNotEmpty();
        var simple = loonflow.admin().get("/accounts/simple_app_token" + query);
        assertThat(simple.at("/data/value/0").has("token")).isFalse();
        assertThat(simple.text("/data/value/0/app_name")).isEqualTo(loonflow.own("shop"));
    }

    @Test
    void signsWithItsNewTokenAloneOnceItHasOne() {
        // given
        long id = applications.create(loonflow.own("shop"), "shop", List.of(leave), "admin");
        String before =
                directory.application(loonflow.own("shop")).orElseThrow().token();

        // when
        String renewed = loonflow.admin()
                .post("/accounts/app_token/" + id + "/renew", Map.of())
                .requireDone()
                .text("/data/token");

        // then
        var shop = directory.application(loonflow.own("shop")).orElseThrow();
        assertThat(renewed).isEqualTo(shop.token()).isNotEqualTo(before);
        assertThat(shop.workflowIds()).containsExactly(leave);
        assertThat(loonflow.loggedIn(loonflow.person("ann"))
                        .post("/accounts/app_token/" + id + "/renew", Map.of())
                        .text("/error"))
                .isEqualTo("denied");
    }

    private long workflow(String name) {
        return jdbc.sql("insert into workflow (name) values (?) returning id")
                .param(loonflow.own(name))
                .query(Long.class)
                .single();
    }
}
