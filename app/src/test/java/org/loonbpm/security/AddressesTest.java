package org.loonbpm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loonbpm.account.NewUser;
import org.loonbpm.account.UserType;
import org.loonbpm.account.Users;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class AddressesTest extends LoonflowTest {

    private static final String THROUGH_A_PROXY = "X-Forwarded-For";

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1.0/accounts/users",
                "/api/v1.0/accounts/simple_users",
                "/api/v1.0/workflows",
                "/api/v1.0/tickets",
                "/api/v1.0/nothing/like/it",
                "/api/v1.0/accounts/login/../users",
            })
    void everyAddressOfTheApiAsksForACaller(String path) {
        // when
        var answer = browser.get(path);

        // then
        assertThat(answer.body()).contains("\"code\":-1");
        assertThat(answer.statusCode()).isIn(200, 400);
    }

    @Test
    void filesAskForACaller() {
        assertThat(browser.get("/media/upload/a.txt").statusCode()).isEqualTo(401);
    }

    @Test
    void healthIsPublic() {
        assertThat(browser.get("/actuator/health", THROUGH_A_PROXY, "10.0.0.1").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1.0/accounts/users/",
                "/api/v1.0/accounts/nothing",
                "/api/v1.0/accounts/users/abc/roles",
                "/api/v2.0/accounts/users"
            })
    void unknownAddressesAreNotFound(String path) {
        // given
        String cookie = "jwt=" + jwt(loonflow.person("ann"));

        // then
        assertThat(browser.get(path, "Cookie", cookie).statusCode()).isEqualTo(404);
    }

    @Test
    void otherMethodsAreNotAllowed() {
        // given
        String cookie = "jwt=" + jwt(loonflow.person("ann"));

        // when
        var answer = browser.send("PUT", "/api/v1.0/accounts/users", "{}", "Cookie", cookie);

        // then
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("\"code\":-1", "GET");
    }

    @Test
    void metricsAreForThisMachineAndSuperAdministrators() {
        // given
        String common = "jwt=" + jwt(loonflow.person("ann"));
        String superAdministrator = "jwt=" + jwt(superAdministrator());

        // then
        assertThat(metrics()).isEqualTo(200);
        assertThat(metrics(THROUGH_A_PROXY, "10.0.0.1")).isEqualTo(401);
        assertThat(metrics(THROUGH_A_PROXY, "10.0.0.1", "Cookie", common)).isEqualTo(403);
        assertThat(metrics(THROUGH_A_PROXY, "10.0.0.1", "Cookie", superAdministrator))
                .isEqualTo(200);
    }

    private String superAdministrator() {
        String sue = loonflow.own("sue");
        users.create(
                new NewUser(sue, "Sue", "mail", "1", List.of(), true, UserType.SUPER_ADMINISTRATOR, "Pass-word-1"),
                "admin");
        return sue;
    }

    private int metrics(String... headers) {
        return browser.get("/actuator/prometheus", headers).statusCode();
    }

    private String jwt(String username) {
        return Browser.cookie(browser.logIn(username, "Pass-word-1"), "loonbpm_jwt")
                .orElseThrow();
    }
}
