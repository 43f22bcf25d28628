package org.loonbpm.platform.demo;

import java.util.List;
import org.loonbpm.account.Department;
import org.loonbpm.account.Departments;
import org.loonbpm.account.NewUser;
import org.loonbpm.account.Role;
import org.loonbpm.account.Roles;
import org.loonbpm.account.UserType;
import org.loonbpm.account.Users;
import org.springframework.stereotype.Component;

/** The people who play the demo's workflows, with their departments and a role. */
@Component
class DemoPeople {

    /** Known to everybody who reads this: the demo is for looking around, not for use. */
    static final String PASSWORD = "loonbpm-demo";

    static final String NAMES = "lilei, zhangsan, lisi, jack, guiji, wangwu";

    private final Departments departments;
    private final Roles roles;
    private final Users users;

    DemoPeople(Departments departments, Roles roles, Users users) {
        this.departments = departments;
        this.roles = roles;
        this.users = users;
    }

    /** The departments to which the workflows refer. */
    record Organisation(long operations) {}

    Organisation enter() {
        long engineering = department("技术部", 0, "zhangsan");
        long personnel = department("人事部", 0, "jack");
        long operations = department("运维部", engineering, "guiji");
        person("lilei", "李雷", engineering);
        person("zhangsan", "张三", engineering);
        person("lisi", "李四", engineering);
        person("jack", "杰克", personnel);
        long guiji = person("guiji", "轨迹", operations);
        long wangwu = person("wangwu", "王五", operations);
        long role = roles.create(new Role("VPN管理员", "开通和回收VPN权限", "{}"), Demo.CREATOR);
        roles.addMember(role, guiji, Demo.CREATOR);
        roles.addMember(role, wangwu, Demo.CREATOR);
        return new Organisation(operations);
    }

    private long department(String name, long parent, String leader) {
        return departments.create(new Department(name, parent, leader, "", ""), Demo.CREATOR);
    }

    private long person(String username, String alias, long department) {
        var user = new NewUser(
                username, alias, username + "@example.com", "", List.of(department), true, UserType.COMMON, PASSWORD);
        return users.create(user, Demo.CREATOR);
    }
}
