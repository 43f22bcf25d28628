package org.loonbpm.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;

class DepartmentAdministrationTest extends LoonflowTest {

    @Test
    void needsNothingButAName() {
        // when
        loonflow.admin()
                .post("/accounts/depts", Map.of("name", loonflow.own("solo")))
                .requireDone();

        // then
        var solo = found("solo");
        assertThat(solo.number("/data/value/0/parent_dept_id")).isZero();
        assertThat(solo.text("/data/value/0/leader_info/leader_username")).isEmpty();
        assertThat(solo.at("/data/value/0/approver_info")).isEmpty();
    }

    @Test
    void keepsWhatAChangeDoesNotName() {
        // given
        long id = enter("sales", Map.of("leader", "lea", "label", "L1"));

        // when
        loonflow.admin()
                .patch("/accounts/depts/" + id, Map.of("name", loonflow.own("sales"), "label", ""))
                .requireDone();

        // then
        assertThat(found("sales").text("/data/value/0/leader")).isEqualTo("lea");
        assertThat(found("sales").text("/data/value/0/label")).isEmpty();
    }

    @Test
    void staysATree() {
        // given
        long top = enter("top", Map.of());
        long low = enter("low", Map.of("parent_dept_id", top));

        // then
        assertThat(loonflow.admin()
                        .patch("/accounts/depts/" + top, Map.of("name", "x", "parent_dept_id", low))
                        .message())
                .contains("tree");
        assertThat(loonflow.admin()
                        .patch("/accounts/depts/" + top, Map.of("name", "x", "parent_dept_id", top))
                        .code())
                .isEqualTo(-1);
        assertThat(found("top").number("/data/value/0/parent_dept_id")).isZero();
    }

    @Test
    void saysThatADeletedParentIsUnknown() {
        // given
        long top = enter("top", Map.of());
        enter("low", Map.of("parent_dept_id", top));

        // when
        loonflow.admin().delete("/accounts/depts/" + top).requireDone();

        // then
        assertThat(found("low").text("/data/value/0/parent_dept_info/parent_dept_name"))
                .isEqualTo("未知");
    }

    private long enter(String name, Map<String, Object> more) {
        var body = new java.util.HashMap<String, Object>(more);
        body.put("name", loonflow.own(name));
        return loonflow.admin().post("/accounts/depts", body).requireDone().number("/msg/dept_id");
    }

    private Reply found(String name) {
        return loonflow.admin().get("/accounts/depts?search_value=" + loonflow.own(name));
    }
}
