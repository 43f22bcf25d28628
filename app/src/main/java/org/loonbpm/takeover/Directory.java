package org.loonbpm.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of the source, as far as rows that name them have to be checked. */
final class Directory {

    private final Map<Long, String> usernames = new HashMap<>();
    private final Set<String> active = new HashSet<>();
    private final Set<Long> departments = new HashSet<>();
    private final Set<Long> roles = new HashSet<>();
    private final Map<Long, List<String>> members = new HashMap<>();
    private final Map<Long, List<String>> bearers = new HashMap<>();
    private boolean administered;

    static Directory read(SourceDatabase source) {
        var directory = new Directory();
        source.forEach("select id, username, is_active, is_deleted, type_id from account_loonuser", user -> {
            directory.usernames.put(user.id(), user.text("username"));
            if (user.flag("is_active") && !user.flag("is_deleted")) {
                directory.active.add(user.text("username"));
                directory.administered |= user.number("type_id") == 2;
            }
        });
        source.forEach("select id from account_loondept", row -> directory.departments.add(row.id()));
        source.forEach("select id from account_loonrole", row -> directory.roles.add(row.id()));
        source.forEach(
                "select user_id, dept_id from account_loonuserdept where is_deleted = 0 order by id",
                row -> directory.join(directory.members, row.number("dept_id"), row.number("user_id")));
        source.forEach(
                "select user_id, role_id from account_loonuserrole where is_deleted = 0 order by id",
                row -> directory.join(directory.bearers, row.number("role_id"), row.number("user_id")));
        return directory;
    }

    private void join(Map<Long, List<String>> groups, long group, long userId) {
        String username = usernames.get(userId);
        if (username != null && active.contains(username)) {
            groups.computeIfAbsent(group, id -> new ArrayList<>()).add(username);
        }
    }

    boolean hasUser(long id) {
        return usernames.containsKey(id);
    }

    boolean hasDepartment(long id) {
        return departments.contains(id);
    }

    boolean hasRole(long id) {
        return roles.contains(id);
    }

    /** Whether that person can still log in and act. */
    boolean isActive(String username) {
        return active.contains(username);
    }

    List<String> membersOf(long department) {
        return members.getOrDefault(department, List.of());
    }

    List<String> bearersOf(long role) {
        return bearers.getOrDefault(role, List.of());
    }

    /** Whether anybody can administer what was taken over. */
    boolean hasAdministrator() {
        return administered;
    }

    Map<String, Integer> sizes() {
        var sizes = new LinkedHashMap<String, Integer>();
        sizes.put("users", usernames.size());
        sizes.put("active users", active.size());
        return sizes;
    }
}
