package org.loonbpm.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DirectoryTest extends LoonflowTest {

    @Autowired
    private Directory directory;

    @Autowired
    private Users users;

    @Autowired
    private Departments departments;

    @Autowired
    private Roles roles;

    @Autowired
    private JdbcClient jdbc;

    private long company;
    private long sales;
    private long north;

    @BeforeEach
    void enterDepartments() {
        company = department("company", 0, "", "");
        sales = department("sales", company, "lea", "");
        north = department("north", sales, "lea", "ann, bob");
    }

    @Test
    void findsAPersonWithAllDepartments() {
        // given
        person("ann", north, company);

        // then
        assertThat(directory.person(loonflow.own("ann"))).hasValueSatisfying(ann -> {
            assertThat(ann.alias()).isEqualTo("ann");
            assertThat(ann.departments()).extracting(Person.Membership::id).containsExactly(company, north);
            assertThat(ann.departments())
                    .extracting(Person.Membership::name)
                    .containsExactly(loonflow.own("company"), loonflow.own("north"));
        });
        assertThat(directory.person(loonflow.own("nobody"))).isEmpty();
    }

    @Test
    void findsSeveralPeopleAtOnce() {
        // given
        person("ann", north);
        person("bob");

        // then
        assertThat(directory.people(List.of(loonflow.own("ann"), loonflow.own("bob"), "nobody")))
                .containsOnlyKeys(loonflow.own("ann"), loonflow.own("bob"));
        assertThat(directory.people(List.of())).isEmpty();
    }

    @Test
    void countsMembersOfAllDepartmentsBelowOnce() {
        // given
        person("ann", north, sales);
        person("bob", company);
        person("cat", sales);

        // then
        assertThat(directory.departmentMembers(List.of(sales, north))).containsExactly(own("ann", "cat"));
        assertThat(directory.departmentMembers(List.of(company))).containsExactly(own("ann", "bob", "cat"));
        assertThat(directory.departmentMembers(List.of())).isEmpty();
    }

    @Test
    void leavesOutTheDeleted() {
        // given
        users.delete(person("ann", north));
        person("bob", north);
        departments.delete(sales);

        // then
        assertThat(directory.departmentMembers(List.of(north))).containsExactly(own("bob"));
        assertThat(directory.departmentMembers(List.of(company))).isEmpty();
        assertThat(directory.departmentMembers(List.of(sales))).isEmpty();
        assertThat(directory.departmentName(sales)).isEmpty();
        assertThat(directory.departmentName(north)).contains(loonflow.own("north"));
        assertThat(directory.departmentsUpwards(loonflow.own("bob"))).containsExactly(north);
    }

    @Test
    void survivesDepartmentsInACircle() {
        // given: such rows can come with data that was taken over
        person("ann", north);
        jdbc.sql("update department set parent_dept_id = ? where id = ?")
                .params(north, company)
                .update();

        // then
        assertThat(directory.departmentMembers(List.of(sales))).containsExactly(own("ann"));
        assertThat(directory.departmentsUpwards(loonflow.own("ann"))).containsExactly(company, sales, north);
    }

    @Test
    void asksApproversBeforeTheLeader() {
        // given
        person("carl", north);
        person("dora", sales);
        person("emil", sales, north);

        // then
        assertThat(directory.approversOf(loonflow.own("carl"))).containsExactly("ann", "bob");
        assertThat(directory.approversOf(loonflow.own("dora"))).containsExactly("lea");
        assertThat(directory.approversOf(loonflow.own("emil"))).containsExactly("lea", "ann", "bob");
    }

    @Test
    void saysWhenNobodyApproves() {
        // given
        person("carl", company);
        person("dora");

        // then
        assertThatThrownBy(() -> directory.approversOf(loonflow.own("carl")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nobody approves");
        assertThatThrownBy(() -> directory.approversOf(loonflow.own("dora"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> directory.approversOf("nobody")).isInstanceOf(Refusal.class);
    }

    @Test
    void knowsWhoHasARole() {
        // given
        long role = roles.create(new Role(loonflow.own("ops"), null, null), "admin");
        roles.addMember(role, person("ann"), "admin");
        long bob = person("bob");
        roles.addMember(role, bob, "admin");

        // when
        users.delete(bob);

        // then
        assertThat(directory.roleName(role)).contains(loonflow.own("ops"));
        assertThat(directory.roleMembers(role)).containsExactly(own("ann"));
        roles.delete(role);
        assertThat(directory.roleName(role)).isEmpty();
        assertThat(directory.roleMembers(role)).isEmpty();
    }

    private long department(String name, long parent, String leader, String approver) {
        return departments.create(new Department(loonflow.own(name), parent, leader, approver, null), "admin");
    }

    private long person(String name, Long... departmentIds) {
        return users.create(
                new NewUser(
                        loonflow.own(name),
                        name,
                        "mail",
                        "1",
                        Arrays.asList(departmentIds),
                        true,
                        UserType.COMMON,
                        null),
                "admin");
    }

    private String[] own(String... names) {
        return Arrays.stream(names).map(loonflow::own).toArray(String[]::new);
    }
}
