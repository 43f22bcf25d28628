package org.loonbpm.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Person;
import org.loonbpm.account.UserEntry;
import org.loonbpm.account.UserType;
import org.loonbpm.web.Times;

/**
 * A user as administrators read it.
 *
 * @param deptId the first department, 0 for none; this and the two flags are how Loonflow 1.0 shows departments and kind
 */
record UserRow(
        long id,
        @Nullable String lastLogin,
        String username,
        String alias,
        String email,
        String phone,
        @JsonProperty("is_active") boolean isActive,
        int typeId,
        CreatorInfo creatorInfo,
        String gmtCreated,
        String gmtModified,
        @JsonProperty("is_deleted") boolean isDeleted,
        List<DepartmentRef> userDeptInfoList,
        long deptId,
        @JsonProperty("is_admin") boolean isAdmin,
        @JsonProperty("is_workflow_admin") boolean isWorkflowAdmin) {

    static UserRow of(UserEntry user) {
        Person person = user.person();
        return new UserRow(
                person.id(),
                user.lastLogin() == null ? null : Times.text(user.lastLogin()),
                person.username(),
                person.alias(),
                person.email(),
                person.phone(),
                person.active(),
                person.type().code(),
                CreatorInfo.of(user.creator()),
                Times.text(user.created()),
                Times.text(user.modified()),
                false,
                person.departments().stream().map(DepartmentRef::of).toList(),
                person.departments().isEmpty() ? 0 : person.departments().get(0).id(),
                person.isSuperAdministrator(),
                person.type() == UserType.WORKFLOW_ADMINISTRATOR);
    }
}
