package org.loonbpm.account.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.CommaList;
import org.loonbpm.account.NewUser;
import org.loonbpm.account.UserType;
import org.loonbpm.web.Refusal;
import tools.jackson.databind.JsonNode;

/** A user as entered or changed; lengths as in Loonflow's tables. */
record UserBody(
        @NotEmpty @Size(max = 50) String username,
        @NotEmpty @Size(max = 50) String alias,
        @NotEmpty @Size(max = 255) String email,
        @NotNull @Size(max = 13) String phone,
        @NotNull String deptIds,
        @NotNull Integer typeId,
        @NotNull JsonNode isActive,
        @Nullable String password)
        implements KnownKeysOnly {

    NewUser user() {
        return new NewUser(
                username, alias, email, phone, CommaList.ids("dept_ids", deptIds), active(), type(), password);
    }

    private UserType type() {
        try {
            return UserType.of(typeId);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid(String.valueOf(unknown.getMessage()));
        }
    }

    /** Loonflow's callers send 1 and 0 as well as true and false. */
    private boolean active() {
        if (isActive.isBoolean()) {
            return isActive.booleanValue();
        }
        if (isActive.isInt() && (isActive.intValue() == 0 || isActive.intValue() == 1)) {
            return isActive.intValue() == 1;
        }
        throw Refusal.invalid("is_active must be true or false (or 1 or 0), not " + isActive);
    }

    @Override
    public String toString() {
        return "UserBody[" + username + "]";
    }
}
