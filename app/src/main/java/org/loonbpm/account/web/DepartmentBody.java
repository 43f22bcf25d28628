package org.loonbpm.account.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Department;
import org.loonbpm.web.RefusesNull;

/** A department as entered or changed; lengths as in Loonflow's tables. */
@RefusesNull
record DepartmentBody(
        @NotEmpty @Size(max = 50) String name,
        @Nullable Long parentDeptId,
        @Nullable @Size(max = 50) String leader,
        @Nullable @Size(max = 100) String approver,
        @Nullable @Size(max = 50) String label)
        implements KnownKeysOnly {

    Department department() {
        return new Department(name, parentDeptId, leader, approver, label);
    }
}
