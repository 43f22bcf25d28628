package org.loonbpm.account.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.CommaList;
import org.loonbpm.account.NewUser;
import org.loonbpm.account.UserType;
import org.loonbpm.web.Refusal;
import org.loonbpm.web.RefusesNull;
import tools.jackson.databind.JsonNode;

/**
 * A user as entered or changed; lengths as in Loonflow's tables.
 *
 * @param deptId what Loonflow 1.0 has for {@code dept_ids}
 * @param isAdmin with {@code is_workflow_admin} what Loonflow 1.0 has for {@code type_id}
 */
@RefusesNull
record UserBody(
        @NotEmpty @Size(max = 50) String username,
        @NotEmpty @Size(max = 50) String alias,
        @NotEmpty @Size(max = 255) String email,
        @NotNull @Size(max = 13) String phone,
        @Nullable String deptIds,
        @Nullable Integer typeId,
        @NotNull JsonNode isActive,
        @Nullable String password,
        @Nullable Long deptId,
        @Nullable JsonNode isAdmin,
        @Nullable JsonNode isWorkflowAdmin)
        implements KnownKeysOnly {

    NewUser user() {
        return new NewUser(username, alias, email, phone, departments(), flag("is_active", isActive), type(), password);
    }

    private List<Long> departments() {
        if (deptIds != null) {
            return CommaList.ids("dept_ids", deptIds);
        }
        if (deptId == null) {
            throw Refusal.invalid("dept_ids is missing; it must be ids, comma separated, such as '1,2'");
        }
        return deptId == 0 ? List.of() : List.of(deptId);
    }

    private UserType type() {
        if (typeId == null) {
            if (isAdmin == null && isWorkflowAdmin == null) {
                throw Refusal.invalid("type_id is missing; it must be 0, 1 or 2");
            }
            if (isAdmin != null && flag("is_admin", isAdmin)) {
                return UserType.SUPER_ADMINISTRATOR;
            }
            return isWorkflowAdmin != null && flag("is_workflow_admin", isWorkflowAdmin)
                    ? UserType.WORKFLOW_ADMINISTRATOR
                    : UserType.COMMON;
        }
        try {
            return UserType.of(typeId);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid(String.valueOf(unknown.getMessage()));
        }
    }

    /** Loonflow's callers send 1 and 0 as well as true and false. */
    private static boolean flag(String name, JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isInt() && (value.intValue() == 0 || value.intValue() == 1)) {
            return value.intValue() == 1;
        }
        throw Refusal.invalid("%s must be true or false (or 1 or 0), not %s".formatted(name, value));
    }

    @Override
    public String toString() {
        return "UserBody[" + username + "]";
    }
}
