package org.loonbpm.account;

import java.util.List;

/**
 * Somebody as the rest of the server sees them; never with a password.
 *
 * @param departments the departments the person belongs to, in the order of their ids
 */
public record Person(
        long id,
        String username,
        String alias,
        String email,
        String phone,
        boolean active,
        UserType type,
        List<Membership> departments) {

    public Person {
        departments = List.copyOf(departments);
    }

    public boolean isSuperAdministrator() {
        return type == UserType.SUPER_ADMINISTRATOR;
    }

    /** One of a person's departments. */
    public record Membership(long id, String name) {}
}
