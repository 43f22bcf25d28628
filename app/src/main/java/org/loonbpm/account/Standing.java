package org.loonbpm.account;

import java.util.Set;

/**
 * What permissions ask of somebody.
 *
 * @param known whether there is such a person
 * @param departments the ids of the person's departments and of all above them
 */
public record Standing(String username, boolean known, boolean superAdministrator, Set<Long> departments) {

    public Standing {
        departments = Set.copyOf(departments);
    }

    static Standing unknown(String username) {
        return new Standing(username, false, false, Set.of());
    }
}
