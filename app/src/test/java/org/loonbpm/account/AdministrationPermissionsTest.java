package org.loonbpm.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may administer accounts: c the common user, w the workflow administrator, s the super administrator, a an application. */
@TestInstance(Lifecycle.PER_CLASS)
class AdministrationPermissionsTest extends LoonflowTest {

    private static final String PASSWORD = "Pass-word-1";

    @Autowired
    private Users users;

    private final Map<UserType, Actor> loggedIn = new EnumMap<>(UserType.class);
    private String superAdministrator = "";
    private long victim;

    /** The actors are entered once for all rows of the table: a login costs as much as all else here. */
    @BeforeEach
    void enterPeople() {
        victim = enter("victim", UserType.COMMON);
        if (loggedIn.isEmpty()) {
            superAdministrator = loonflow.own(UserType.SUPER_ADMINISTRATOR.name());
            for (UserType type : UserType.values()) {
                enter(type.name(), type);
                loggedIn.put(type, loonflow.loggedIn(loonflow.own(type.name())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, users, ws",
        "GET, simple_users, cwsa",
        "GET, roles, s",
        "GET, depts, s",
        "GET, simple_depts, cwsa",
        "GET, app_token, s",
        "GET, simple_app_token, ws",
        "GET, users/VICTIM/roles, s",
        "POST, users, s",
        "PATCH, users/VICTIM, s",
        "DELETE, users/VICTIM, s",
        "POST, users/VICTIM/reset_password, sa",
        "POST, roles, s",
        "PATCH, roles/0, s",
        "DELETE, roles/0, s",
        "GET, roles/0/users, s",
        "POST, roles/0/users, s",
        "DELETE, roles/0/users/VICTIM, s",
        "POST, depts, s",
        "PATCH, depts/0, s",
        "DELETE, depts/0, s",
        "POST, app_token, s",
        "PATCH, app_token/0, s",
        "DELETE, app_token/0, s",
    })
    void onlyWhoMayIsLetIn(String method, String path, String admitted) {
        // given
        String address = "/accounts/" + path.replace("VICTIM", Long.toString(victim));

        // then: the application names the super administrator
        assertThat(isAdmitted(as(UserType.COMMON), method, address)).isEqualTo(admitted.contains("c"));
        assertThat(isAdmitted(as(UserType.WORKFLOW_ADMINISTRATOR), method, address))
                .isEqualTo(admitted.contains("w"));
        assertThat(isAdmitted(loonflow.as(superAdministrator), method, address)).isEqualTo(admitted.contains("a"));
        assertThat(isAdmitted(as(UserType.SUPER_ADMINISTRATOR), method, address))
                .isEqualTo(admitted.contains("s"));
    }

    private Actor as(UserType type) {
        return Objects.requireNonNull(loggedIn.get(type));
    }

    private boolean isAdmitted(Actor actor, String method, String address) {
        var reply = call(actor, method, address);
        assertThat(reply.status()).isEqualTo(200);
        return !reply.text("/error").equals("denied");
    }

    private Reply call(Actor actor, String method, String path) {
        return switch (method) {
            case "GET" -> actor.get(path);
            case "POST" -> actor.post(path, body(path));
            case "PATCH" -> actor.patch(path, body(path));
            default -> actor.delete(path);
        };
    }

    /** A body that passes the checks of types, which come first. */
    private Map<String, Object> body(String path) {
        if (path.contains("roles/")) {
            return path.endsWith("users") ? Map.of("user_id", victim) : Map.of("name", loonflow.own("x"));
        }
        if (path.contains("app_token")) {
            return path.endsWith("app_token") ? Map.of("app_name", loonflow.own("x")) : Map.of();
        }
        if (path.contains("users") && !path.contains("reset")) {
            return Map.of(
                    "username", loonflow.own("victim"),
                    "alias", "x",
                    "email", "x",
                    "phone", "1",
                    "dept_ids", "",
                    "type_id", 0,
                    "is_active", true);
        }
        return Map.of("name", loonflow.own("x"));
    }

    private long enter(String name, UserType type) {
        return users.create(
                new NewUser(
                        loonflow.own(name),
                        name,
                        "mail",
                        "1",
                        List.of(),
                        true,
                        type,
                        name.equals("victim") ? null : PASSWORD),
                "admin");
    }
}
