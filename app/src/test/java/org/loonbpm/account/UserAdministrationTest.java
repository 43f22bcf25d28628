package org.loonbpm.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;

class UserAdministrationTest extends LoonflowTest {

    @Test
    void entersSomebodyWithoutADepartment() {
        // when
        var reply = loonflow.admin().post("/accounts/users", user("ann", Map.of()));

        // then
        assertThat(reply.code()).isZero();
        assertThat(reply.number("/data/user_id")).isPositive();
        assertThat(found("ann").at("/data/value/0/user_dept_info_list")).isEmpty();
        assertThat(found("ann").at("/data/value/0/last_login").isNull()).isTrue();
        assertThat(found("ann").text("/data/value/0/creator_info/creator_username"))
                .isEqualTo("admin");
    }

    @ParameterizedTest
    @CsvSource({
        "username, ''",
        "username, 7",
        "email, ''",
        "phone, 123",
        "phone, 12345678901234",
        "dept_ids, '999999999'",
        "dept_ids, 'a,b'",
        "dept_ids, '1,,2'",
        "type_id, '\"1\"'",
        "type_id, 3",
        "type_id, -1",
        "type_id, 1.5",
        "is_active, '\"yes\"'",
        "is_active, 2",
        "is_active, null",
        "shoe_size, 42",
        "username, null",
        "alias, '\"a\\u0000b\"'",
    })
    void storesNothingOfABadBody(String key, String value) {
        // given
        boolean text = java.util.Set.of("username", "email", "dept_ids").contains(key) && !value.matches("7|null");
        String good = json(user("ann", Map.of()));
        String bad = "%s, \"%s\": %s}"
                .formatted(good.substring(0, good.length() - 1), key, text ? "\"" + value + "\"" : value);

        // when
        var reply = loonflow.admin().post("/accounts/users", bad);

        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).isEqualTo(-1);
        assertThat(reply.message()).isNotBlank().doesNotContain("fault in the server");
        assertThat(found("ann").number("/data/total")).isZero();
    }

    @Test
    void takesOneAndZeroForActive() {
        // when
        loonflow.admin()
                .post("/accounts/users", user("ann", Map.of("is_active", 0)))
                .requireDone();
        loonflow.admin()
                .post("/accounts/users", user("bob", Map.of("is_active", 1)))
                .requireDone();

        // then
        assertThat(found("ann").at("/data/value/0/is_active").asBoolean()).isFalse();
        assertThat(found("bob").at("/data/value/0/is_active").asBoolean()).isTrue();
    }

    @Test
    void changesNothingWhereADepartmentIsUnknown() {
        // given
        long sales = loonflow.department("sales", "");
        long id = enter("ann", Map.of("dept_ids", Long.toString(sales)));

        // when
        var reply = loonflow.admin()
                .patch("/accounts/users/" + id, user("ann", Map.of("alias", "Other", "dept_ids", "999999999")));

        // then
        assertThat(reply.code()).isEqualTo(-1);
        assertThat(found("ann").text("/data/value/0/alias")).isEqualTo("ann");
        assertThat(found("ann").number("/data/value/0/user_dept_info_list/0/id"))
                .isEqualTo(sales);
    }

    @Test
    void movesSomebodyBetweenDepartments() {
        // given
        long sales = loonflow.department("sales", "");
        long north = loonflow.department("north", "");
        long id = enter("ann", Map.of("dept_ids", sales + "," + north));

        // when
        loonflow.admin()
                .patch("/accounts/users/" + id, user("ann", Map.of("dept_ids", Long.toString(north))))
                .requireDone();

        // then
        assertThat(found("ann").at("/data/value/0/user_dept_info_list")).hasSize(1);
        assertThat(found("ann").number("/data/value/0/user_dept_info_list/0/id"))
                .isEqualTo(north);
        loonflow.admin().patch("/accounts/users/" + id, user("ann", Map.of())).requireDone();
        assertThat(found("ann").at("/data/value/0/user_dept_info_list")).isEmpty();
    }

    @Test
    void neverGivesANameTwice() {
        // given
        long id = enter("ann", Map.of());

        // then
        assertThat(loonflow.admin()
                        .post("/accounts/users", user("ann", Map.of()))
                        .message())
                .contains("is taken");
        loonflow.admin().delete("/accounts/users/" + id).requireDone();
        assertThat(loonflow.admin()
                        .post("/accounts/users", user("ann", Map.of()))
                        .message())
                .contains("is taken");
        assertThat(loonflow.admin().delete("/accounts/users/" + id).code()).isZero();
    }

    @Test
    void searchesForWildcardsAsTheyStand() {
        // given
        enter("ann", Map.of("alias", "100%_" + loonflow.own("")));

        // then
        assertThat(search("%25_" + loonflow.own("")).number("/data/total")).isEqualTo(1);
        assertThat(search("1%25_" + loonflow.own("")).number("/data/total")).isZero();
        assertThat(search("___" + loonflow.own("")).number("/data/total")).isZero();
    }

    @Test
    void echoesThePageBeyondTheEnd() {
        // given
        enter("ann", Map.of());
        enter("bob", Map.of());

        // when
        var reply = search(loonflow.own("") + "&per_page=1&page=9");

        // then
        assertThat(reply.number("/data/page")).isEqualTo(9);
        assertThat(reply.number("/data/total")).isEqualTo(2);
        assertThat(reply.text("/data/value/0/username")).isEqualTo(loonflow.own("bob"));
    }

    private long enter(String name, Map<String, ?> differences) {
        return loonflow.admin()
                .post("/accounts/users", user(name, differences))
                .requireDone()
                .number("/data/user_id");
    }

    private Reply found(String name) {
        return search(loonflow.own(name));
    }

    private Reply search(String text) {
        return loonflow.admin().get("/accounts/users?search_value=" + text);
    }

    private Map<String, Object> user(String name, Map<String, ?> differences) {
        var user = new HashMap<String, Object>(Map.of(
                "username",
                loonflow.own(name),
                "alias",
                name,
                "email",
                "a@example.com",
                "phone",
                "1",
                "dept_ids",
                "",
                "type_id",
                0,
                "is_active",
                true));
        user.putAll(differences);
        return user;
    }

    private static String json(Map<String, Object> body) {
        return new tools.jackson.databind.json.JsonMapper().writeValueAsString(body);
    }
}
