package org.loonbpm.ticket;

import java.util.Map;
import java.util.stream.Collectors;
import org.loonbpm.account.Person;

/**
 * Somebody as tickets show them ({@code creator_info} in Loonflow).
 *
 * @param deptInfo the departments' ids and names, each a comma list
 */
public record PersonInfo(String username, String alias, boolean isActive, String email, String phone, Object deptInfo) {

    private record Departments(String id, String name) {}

    static PersonInfo of(Person person) {
        return new PersonInfo(
                person.username(),
                person.alias(),
                person.active(),
                person.email(),
                person.phone(),
                new Departments(
                        person.departments().stream()
                                .map(department -> Long.toString(department.id()))
                                .collect(Collectors.joining(",")),
                        person.departments().stream()
                                .map(Person.Membership::name)
                                .collect(Collectors.joining(","))));
    }

    /** Somebody who is no longer there, or never was. */
    static PersonInfo unknown(String username) {
        return new PersonInfo(username, "", false, "", "", Map.of());
    }

    static PersonInfo of(String username, Map<String, Person> people) {
        Person person = people.get(username);
        return person == null ? unknown(username) : of(person);
    }
}
