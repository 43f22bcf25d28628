package org.loonbpm.account;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a department that is entered or changed. What is null keeps its value; in a new department it is empty.
 *
 * @param parentId the department above, 0 for none
 * @param leader a user name
 * @param approver user names joined by commas, who approve before the leader is asked
 * @param label for whoever keeps the departments in step with another system
 */
public record Department(
        String name,
        @Nullable Long parentId,
        @Nullable String leader,
        @Nullable String approver,
        @Nullable String label) {

    /** A department with nothing but its name. */
    public static Department named(String name) {
        return new Department(name, null, null, null, null);
    }
}
