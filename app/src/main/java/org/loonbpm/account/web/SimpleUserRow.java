package org.loonbpm.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.loonbpm.account.Person;
import org.loonbpm.account.UserEntry;

/** A user as everybody may read it, to pick somebody. */
record SimpleUserRow(
        long id,
        String username,
        String alias,
        @JsonProperty("is_active") boolean isActive,
        List<DepartmentRef> userDeptInfoList) {

    static SimpleUserRow of(UserEntry user) {
        Person person = user.person();
        return new SimpleUserRow(
                person.id(),
                person.username(),
                person.alias(),
                person.active(),
                person.departments().stream().map(DepartmentRef::of).toList());
    }
}
