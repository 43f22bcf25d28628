package org.loonbpm.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PasswordsTest extends LoonflowTest {

    private static final String DJANGO = "pbkdf2_sha256$10000$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=";

    @Autowired
    private Users users;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areKeptAsBcrypt() {
        // when
        String ann = enter("ann", "Pass-1");

        // then
        assertThat(hash(ann)).startsWith("{bcrypt}$2a$10$").doesNotContain("Pass-1");
        assertThat(passwords.logIn(ann, "Pass-1"))
                .map(login -> login.person().username())
                .contains(ann);
        assertThat(passwords.logIn(ann, "pass-1")).isEmpty();
    }

    @Test
    void ofDjangoAreRewrittenWhenTheirOwnerLogsIn() {
        // given
        String ann = enter("ann", null);
        jdbc.sql("update app_user set password = ? where username = ?")
                .params(DJANGO, ann)
                .update();

        // when
        boolean wrong = passwords.logIn(ann, "letmein").isPresent();
        String after = hash(ann);
        boolean right = passwords.logIn(ann, "lètmein").isPresent();

        // then
        assertThat(wrong).isFalse();
        assertThat(after).isEqualTo(DJANGO);
        assertThat(right).isTrue();
        assertThat(hash(ann)).startsWith("{bcrypt}");
        assertThat(passwords.logIn(ann, "lètmein")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "null"})
    void nobodyLogsInAsAUserWithoutOne(String guess) {
        assertThat(passwords.logIn(enter("ann", null), guess)).isEmpty();
        assertThat(passwords.logIn(enter("bob", ""), guess)).isEmpty();
    }

    @Test
    void ofInactiveAndDeletedPeopleAreWorthNothing() {
        // given
        String ann = enter("ann", "Pass-1");
        String bob = enter("bob", "Pass-1");

        // when
        jdbc.sql("update app_user set is_active = false where username = ?")
                .param(ann)
                .update();
        jdbc.sql("update app_user set is_deleted = true where username = ?")
                .param(bob)
                .update();

        // then
        assertThat(passwords.logIn(ann, "Pass-1")).isEmpty();
        assertThat(passwords.logIn(bob, "Pass-1")).isEmpty();
    }

    @Test
    void canBeChangedByWhoeverKnowsTheOldOne() {
        // given
        String ann = enter("ann", "Pass-1");

        // when
        passwords.change(ann, "Pass-1", "Pass-2");

        // then
        assertThat(passwords.logIn(ann, "Pass-1")).isEmpty();
        assertThat(passwords.logIn(ann, "Pass-2")).isPresent();
        assertThatThrownBy(() -> passwords.change(ann, "Pass-1", "Pass-3")).isInstanceOf(Refusal.class);
    }

    @Test
    void areNeverEmptyNorLongerThanCanBeHashed() {
        // given
        String ann = enter("ann", "Pass-1");

        // then
        assertThatThrownBy(() -> passwords.change(ann, "Pass-1", "")).hasMessageContaining("1 to 72 bytes");
        assertThatThrownBy(() -> passwords.change(ann, "Pass-1", "张".repeat(25)))
                .hasMessageContaining("72 bytes");
        assertThatThrownBy(() -> enter("bob", "x".repeat(73))).hasMessageContaining("72 bytes");
    }

    @Test
    void areResetByAdministrators() {
        // given
        String ann = loonflow.person("ann");
        long id = loonflow.admin().get("/accounts/users?search_value=" + ann).number("/data/value/0/id");

        // when
        var reply = loonflow.admin().post("/accounts/users/" + id + "/reset_password", Map.of());

        // then
        assertThat(reply.code()).isZero();
        assertThat(reply.message()).contains("123456");
        assertThat(passwords.logIn(ann, "123456")).isPresent();
        assertThat(loonflow.admin()
                        .post("/accounts/users/999999999/reset_password", Map.of())
                        .code())
                .isEqualTo(-1);
    }

    @Test
    void areChangedOverTheApiByThePersonAlone() {
        // given
        String ann = loonflow.person("ann");
        var change = Map.of(
                "source_password", "Pass-word-1", "new_password", "Pass-word-2", "new_password_again", "Pass-word-2");

        // then
        assertThat(loonflow.as(ann)
                        .post("/accounts/users/change_password", change)
                        .code())
                .isEqualTo(-1);
        assertThat(loonflow.loggedIn(ann)
                        .post("/accounts/users/change_password", Map.of("source_password", "Pass-word-1"))
                        .code())
                .isEqualTo(-1);
        assertThat(loonflow.loggedIn(ann)
                        .post("/accounts/users/change_password", change)
                        .code())
                .isZero();
        assertThat(passwords.logIn(ann, "Pass-word-2")).isPresent();
    }

    @Test
    void areInNoAnswer() {
        // given
        String ann = loonflow.person("ann");

        // when
        var list = loonflow.admin().get("/accounts/users?search_value=" + ann);

        // then
        assertThat(list.body().toString()).doesNotContain("password", "bcrypt");
    }

    private String enter(String name, @Nullable String password) {
        users.create(
                new NewUser(loonflow.own(name), name, "mail", "1", List.of(), true, UserType.COMMON, password),
                "admin");
        return loonflow.own(name);
    }

    private String hash(String username) {
        return jdbc.sql("select password from app_user where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }
}
