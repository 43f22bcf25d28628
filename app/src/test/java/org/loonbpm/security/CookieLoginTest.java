package org.loonbpm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class CookieLoginTest extends LoonflowTest {

    private static final String PASSWORD = "Pass-word-1";
    private static final String WHOSE = "/api/v1.0/accounts/users/change_password";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private String ann;

    @BeforeEach
    void enterAnn() {
        browser = new Browser(port);
        ann = loonflow.person("ann");
    }

    @Test
    void setsACookieThatScriptsAndOtherSitesCannotUse() {
        // when
        var answer = browser.logIn(ann, PASSWORD);

        // then
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("loonbpm_jwt=ey")
                .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=86400")
                .doesNotContain("Secure");
        assertThat(answer.body()).contains("\"jwt\":\"" + ours(answer));
    }

    @Test
    void eitherCookieStandsForThePerson() {
        // given
        String jwt = ours(browser.logIn(ann, PASSWORD));

        // then
        assertThat(reading("loonbpm_jwt=" + jwt)).contains("\"code\":0");
        assertThat(reading("jwt=" + jwt)).contains("\"code\":0");
    }

    @Test
    void theOlderLoginSetsTheCookieAlone() {
        // when
        var answer = browser.send(
                "POST",
                "/api/v1.0/accounts/login",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(ann, PASSWORD));

        // then
        assertThat(answer.body()).isEqualTo("{\"code\":0,\"data\":{},\"msg\":\"\"}");
        assertThat(reading("loonbpm_jwt=" + ours(answer))).contains("\"code\":0");
    }

    @Test
    void ourCookieWinsOverLoonflows() {
        // given
        String bob = loonflow.person("bob");
        String cookies = "jwt=%s; loonbpm_jwt=%s"
                .formatted(ours(browser.logIn(bob, PASSWORD)), ours(browser.logIn(ann, PASSWORD)));

        // when
        changePassword(cookies, "Next-word-1");

        // then
        assertThat(browser.logIn(ann, "Next-word-1").body()).contains("\"code\":0");
        assertThat(browser.logIn(bob, PASSWORD).body()).contains("\"code\":0");
    }

    @Test
    void loonflowsCookieDecidesWhereOursIsSpent() {
        // given
        String jwt = ours(browser.logIn(ann, PASSWORD));

        // then
        assertThat(reading("loonbpm_jwt=spent; jwt=" + jwt)).contains("\"code\":0");
        assertThat(reading("loonbpm_jwt=spent")).contains("\"code\":-1", "\"error\":\"unauthenticated\"");
    }

    @Test
    void aBrokenCookieIsRefusedEvenWithGoodSignature() {
        assertThat(loonflow.as(ann).get("/accounts/simple_users").code()).isZero();
        assertThat(browser.get("/api/v1.0/accounts/simple_users", "Cookie", "jwt=abc", "appname", "any")
                        .body())
                .contains("the JWT is not valid");
    }

    @Test
    void endsWhenThePersonIsDeactivatedOrDeleted() {
        // given
        String cookie = "jwt=" + ours(browser.logIn(ann, PASSWORD));

        // when
        jdbc.sql("update app_user set is_active = false where username = ?")
                .param(ann)
                .update();

        // then
        assertThat(reading(cookie)).contains("\"code\":-1", "deleted or deactivated");
    }

    @Test
    void logoutDropsBothCookies() {
        // when
        var answer = browser.get("/api/v1.0/accounts/logout");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Max-Age=0"));
    }

    @Test
    void anotherSitesPageCannotActWithTheCookie() {
        // given
        String cookie = "jwt=" + ours(browser.logIn(ann, PASSWORD));

        // when
        var answer = browser.send("POST", WHOSE, "{}", "Cookie", cookie, "Sec-Fetch-Site", "cross-site");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"code\":-1", "\"error\":\"cross_site\"");
    }

    @Test
    void anotherSitesPageCannotLogSomebodyIn() {
        assertThat(browser.logIn(ann, PASSWORD, "Sec-Fetch-Site", "cross-site").body())
                .contains("\"error\":\"cross_site\"");
    }

    @Test
    void successesAreNeverSlowedDown() {
        for (int i = 0; i < 2 * LoginThrottle.MOST; i++) {
            assertThat(browser.logIn(ann, PASSWORD).body()).contains("\"code\":0");
        }
    }

    @Test
    void guessingIsSlowedDown() {
        // given
        for (int i = 0; i < LoginThrottle.MOST; i++) {
            assertThat(browser.logIn(ann, "guess").body()).contains("\"error\":\"login_failed\"");
        }

        // then
        assertThat(browser.logIn(ann, PASSWORD).body()).contains("\"code\":-1", "\"error\":\"throttled\"");
    }

    private String reading(String cookies) {
        return browser.get("/api/v1.0/accounts/simple_users", "Cookie", cookies).body();
    }

    private void changePassword(String cookies, String next) {
        var answer = browser.send(
                "POST",
                WHOSE,
                "{\"source_password\":\"%s\",\"new_password\":\"%s\",\"new_password_again\":\"%s\"}"
                        .formatted(PASSWORD, next, next),
                "Cookie",
                cookies);
        assertThat(answer.body()).contains("\"code\":0");
    }

    private static String ours(HttpResponse<String> answer) {
        return Browser.cookie(answer, "loonbpm_jwt").orElseThrow();
    }
}
