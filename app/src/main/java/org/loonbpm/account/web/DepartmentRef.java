package org.loonbpm.account.web;

import org.loonbpm.account.Person.Membership;

/** One of the departments of a user. */
record DepartmentRef(String name, long id) {

    static DepartmentRef of(Membership membership) {
        return new DepartmentRef(membership.name(), membership.id());
    }
}
