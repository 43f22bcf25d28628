package org.loonbpm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;

class EndOfLoginsTest extends LoonflowTest {

    private static final String WHOAMI = "/tickets?category=owner";

    @Test
    void comesWithAChangeOfThePassword() {
        // given
        Actor ann = loonflow.loggedIn(loonflow.person("ann"));

        // when
        ann.post(
                        "/accounts/users/change_password",
                        Map.of(
                                "source_password",
                                "Pass-word-1",
                                "new_password",
                                "Other-1",
                                "new_password_again",
                                "Other-1"))
                .requireDone();

        // then
        assertThat(ann.get(WHOAMI).code()).isEqualTo(-1);
    }

    @Test
    void leavesWhoeverChangedThePasswordLoggedInHere() {
        // given
        String ann = loonflow.person("ann");
        Actor browser = loonflow.loggedIn(ann);

        // when
        var answer = browser.sendRaw(
                "POST",
                "/accounts/users/change_password",
                "application/json",
                "{\"source_password\":\"Pass-word-1\",\"new_password\":\"Other-1\",\"new_password_again\":\"Other-1\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();

        // then
        assertThat(cookie).startsWith(CookieLogin.OURS + "=").contains("HttpOnly", "SameSite=Strict");
        assertThat(browser.with("Cookie", cookie.split(";")[0]).get(WHOAMI).code())
                .isZero();
    }

    @Test
    void comesWithAReset() {
        // given
        String username = loonflow.person("ann");
        Actor ann = loonflow.loggedIn(username);

        // when
        loonflow.admin()
                .post("/accounts/users/" + idOf(username) + "/reset_password", Map.of())
                .requireDone();

        // then
        assertThat(ann.get(WHOAMI).code()).isEqualTo(-1);
    }

    @Test
    void outlastsADeactivationThatIsTakenBack() {
        // given
        String username = loonflow.person("ann");
        Actor ann = loonflow.loggedIn(username);
        long id = idOf(username);

        // when
        change(id, username, 0, false).requireDone();
        change(id, username, 0, true).requireDone();

        // then
        assertThat(ann.get(WHOAMI).code()).isEqualTo(-1);
        assertThat(loonflow.loggedIn(username).get(WHOAMI).code()).isZero();
    }

    @Test
    void keepsAJwtFromNamingWhoeverTakesTheNameNext() {
        // given
        String name = loonflow.person("ann");
        Actor first = loonflow.loggedIn(name);

        // when
        change(idOf(name), loonflow.own("renamed"), 0, true).requireDone();
        loonflow.person("ann");

        // then
        assertThat(first.get(WHOAMI).code()).isEqualTo(-1);
    }

    @Test
    void doesNotComeWithAnotherChange() {
        // given
        String username = loonflow.person("ann");
        Actor ann = loonflow.loggedIn(username);

        // when
        change(idOf(username), username, 1, true).requireDone();

        // then
        assertThat(ann.get(WHOAMI).code()).isZero();
    }

    @Test
    void doesNotComeWithANewKey() {
        // given
        Actor ann = loonflow.loggedIn(loonflow.person("ann"));

        // when
        Reply rotated = loonflow.admin().post("/signing_keys", Map.of());

        // then
        assertThat(rotated.requireDone().number("/data/key_id")).isPositive();
        assertThat(ann.get(WHOAMI).code()).isZero();
    }

    @Test
    void isNotForCommonUsersOrApplicationsToBringAbout() {
        // given
        Actor ann = loonflow.loggedIn(loonflow.person("ann"));

        // when
        Reply common = ann.post("/signing_keys", Map.of("end_sessions", true));
        Reply application = loonflow.as("admin").post("/signing_keys", Map.of("end_sessions", true));

        // then
        assertThat(common.text("/error")).isEqualTo("denied");
        assertThat(application.text("/error")).isEqualTo("denied");
        assertThat(ann.get(WHOAMI).code()).isZero();
    }

    @Test
    void ofASuperAdministratorIsNotForApplicationsToBringAbout() {
        // given
        long admin = idOf("admin");
        String ann = loonflow.person("ann");

        // when
        Reply own = loonflow.as("admin").post("/accounts/users/" + admin + "/reset_password", Map.of());
        Reply others = loonflow.as("admin").post("/accounts/users/" + idOf(ann) + "/reset_password", Map.of());

        // then
        assertThat(own.text("/error")).isEqualTo("denied");
        assertThat(others.code()).isZero();
        assertThat(loonflow.admin().get(WHOAMI).code()).isZero();
    }

    private long idOf(String username) {
        return loonflow.admin().get("/accounts/users?search_value=" + username).number("/data/value/0/id");
    }

    private Reply change(long id, String username, int type, boolean active) {
        return loonflow.admin()
                .patch(
                        "/accounts/users/" + id,
                        Map.of(
                                "username",
                                username,
                                "alias",
                                "Ann",
                                "email",
                                "ann@example.com",
                                "phone",
                                "139",
                                "dept_ids",
                                "",
                                "type_id",
                                type,
                                "is_active",
                                active));
    }
}
