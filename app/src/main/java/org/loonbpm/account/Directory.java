package org.loonbpm.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who there is: the front door of this feature for the others.
 *
 * <p>Deleted people, departments, roles and applications are not found. Each method runs at most two SQL statements,
 * however many names are asked for.
 */
public interface Directory {

    Optional<Person> person(String username);

    /** Those of the names that exist, by user name. */
    Map<String, Person> people(Collection<String> usernames);

    /** The user names in these departments and in all below them, as Loonflow counts them; no name twice. */
    List<String> departmentMembers(Collection<Long> departmentIds);

    /** Those of the departments in which, or below which, there is somebody. */
    Set<Long> departmentsWithMembers(Collection<Long> departmentIds);

    /** Those of the roles that somebody has. */
    Set<Long> rolesWithMembers(Collection<Long> roleIds);

    /** The user names that have the role. */
    List<String> roleMembers(long roleId);

    /**
     * Who approves for a person (Loonflow's {@code creator_tl}): the approvers of the person's department, else its leader.
     *
     * @throws org.loonbpm.web.Refusal if the person has no department or that names nobody
     */
    List<String> approversOf(String username);

    /** Also of somebody who does not exist. */
    Standing standing(String username);

    /** The ids of the person's departments and of all above them. */
    List<Long> departmentsUpwards(String username);

    Optional<String> departmentName(long departmentId);

    Optional<String> roleName(long roleId);

    /** The application of that name with its token and the workflows it may call. */
    Optional<Application> application(String name);
}
