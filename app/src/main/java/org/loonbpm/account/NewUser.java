package org.loonbpm.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody who is entered or changed.
 *
 * @param departmentIds all departments the person shall belong to
 * @param password null or empty: nobody can log in as this user until a password is set; ignored in a change
 */
public record NewUser(
        String username,
        String alias,
        String email,
        String phone,
        List<Long> departmentIds,
        boolean active,
        UserType type,
        @Nullable String password) {

    public NewUser {
        departmentIds = List.copyOf(departmentIds);
    }

    @Override
    public String toString() {
        return "NewUser[" + username + "]";
    }
}
