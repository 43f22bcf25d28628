package org.loonbpm.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.loonbpm.account.Person.Membership;
import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The directory as plain queries, one for each question; each is one statement, so none opens a transaction of its own. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class DirectoryQueries implements Directory {

    static final String PERSON = """
            select u.id, u.username, u.alias, u.email, u.phone, u.is_active, u.type_id,
                   d.ids as department_ids, d.names as department_names
            from app_user u
            cross join lateral (
                select array_agg(d.id order by d.id) as ids, array_agg(d.name order by d.id) as names
                from user_department ud join department d on d.id = ud.department_id and not d.is_deleted
                where ud.user_id = u.id) d
            where not u.is_deleted
            """;

    private final JdbcClient jdbc;

    DirectoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> person(String username) {
        return jdbc.sql(PERSON + "and u.username = ?")
                .param(username)
                .query((row, number) -> person(row))
                .optional();
    }

    @Override
    public Map<String, Person> people(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        Map<String, Person> people = new LinkedHashMap<>();
        jdbc.sql(PERSON + "and u.username = any(?) order by u.id")
                .param(usernames.toArray(String[]::new))
                .query((row, number) -> person(row))
                .list()
                .forEach(person -> people.put(person.username(), person));
        return people;
    }

    @Override
    public List<String> departmentMembers(Collection<Long> departmentIds) {
        if (departmentIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        with recursive below(id) as (
                            select id from department where id = any(?) and not is_deleted
                            union
                            select d.id from department d join below b on d.parent_dept_id = b.id where not d.is_deleted)
                        select u.username from app_user u
                        where not u.is_deleted and u.id in (
                            select ud.user_id from user_department ud join below b on b.id = ud.department_id)
                        order by u.id
                        """)
                .param(departmentIds.toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    @Override
    public Set<Long> departmentsWithMembers(Collection<Long> departmentIds) {
        return jdbc.sql("""
                        with recursive below(top, id) as (
                            select id, id from department where id = any(?) and not is_deleted
                            union
                            select b.top, d.id from department d join below b on d.parent_dept_id = b.id
                            where not d.is_deleted)
                        select distinct b.top from below b
                        join user_department ud on ud.department_id = b.id
                        join app_user u on u.id = ud.user_id and not u.is_deleted
                        """)
                .param(departmentIds.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    @Override
    public Set<Long> rolesWithMembers(Collection<Long> roleIds) {
        return jdbc.sql("""
                        select distinct r.id from role r
                        join user_role ur on ur.role_id = r.id
                        join app_user u on u.id = ur.user_id and not u.is_deleted
                        where r.id = any(?) and not r.is_deleted
                        """)
                .param(roleIds.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    @Override
    public List<String> roleMembers(long roleId) {
        return jdbc.sql("""
                        select u.username from app_user u
                        join user_role ur on ur.user_id = u.id
                        join role r on r.id = ur.role_id and not r.is_deleted
                        where r.id = ? and not u.is_deleted order by u.id
                        """).param(roleId).query(String.class).list();
    }

    @Override
    public List<String> approversOf(String username) {
        List<String> approvers = jdbc.sql("""
                                select coalesce(nullif(d.approver, ''), d.leader) from app_user u
                                join user_department ud on ud.user_id = u.id
                                join department d on d.id = ud.department_id and not d.is_deleted
                                where u.username = ? and not u.is_deleted order by d.id
                                """).param(username).query(String.class).list().stream()
                .flatMap(names -> CommaList.texts(names).stream())
                .distinct()
                .toList();
        if (approvers.isEmpty()) {
            throw new Refusal(
                    "nobody_approves",
                    "nobody approves for '%s': the person needs a department with an approver or a leader"
                            .formatted(username));
        }
        return approvers;
    }

    @Override
    public List<Long> departmentsUpwards(String username) {
        return jdbc.sql("""
                        with recursive upwards(id, parent) as (
                            select d.id, d.parent_dept_id from department d
                            join user_department ud on ud.department_id = d.id
                            join app_user u on u.id = ud.user_id and not u.is_deleted
                            where u.username = ? and not d.is_deleted
                            union
                            select d.id, d.parent_dept_id from department d
                            join upwards on upwards.parent = d.id where not d.is_deleted)
                        select id from upwards order by id
                        """).param(username).query(Long.class).list();
    }

    @Override
    public Standing standing(String username) {
        return jdbc.sql("""
                        with recursive upwards(id, parent) as (
                            select d.id, d.parent_dept_id from department d
                            join user_department ud on ud.department_id = d.id
                            join app_user u on u.id = ud.user_id
                            where u.username = :username and not d.is_deleted
                            union
                            select d.id, d.parent_dept_id from department d
                            join upwards on upwards.parent = d.id where not d.is_deleted)
                        select type_id, array(select id from upwards) as departments from app_user
                        where username = :username and not is_deleted
                        """)
                .param("username", username)
                .query((row, number) -> new Standing(
                        username, true, UserType.of(row.getInt("type_id")) == UserType.SUPER_ADMINISTRATOR, Set.of((Long
                                        [])
                                row.getArray("departments").getArray())))
                .optional()
                .orElseGet(() -> Standing.unknown(username));
    }

    @Override
    public Optional<String> departmentName(long departmentId) {
        return name("select name from department where id = ? and not is_deleted", departmentId);
    }

    @Override
    public Optional<String> roleName(long roleId) {
        return name("select name from role where id = ? and not is_deleted", roleId);
    }

    @Override
    public Optional<Application> application(String name) {
        return jdbc.sql("""
                        select t.app_name, t.token, t.ticket_sn_prefix, array(
                            select p.workflow_id from workflow_permission p
                            where p.permission = 'api' and p.user_type = 'app' and p."user" = t.app_name) as workflow_ids
                        from app_token t where t.app_name = ? and not t.is_deleted
                        """)
                .param(name)
                .query((row, number) -> new Application(
                        row.getString("app_name"),
                        row.getString("token"),
                        row.getString("ticket_sn_prefix"),
                        Set.of((Long[]) row.getArray("workflow_ids").getArray())))
                .optional();
    }

    private Optional<String> name(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).optional();
    }

    /** Reads the columns of a user with {@code department_ids} and {@code department_names}. */
    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("username"),
                row.getString("alias"),
                row.getString("email"),
                row.getString("phone"),
                row.getBoolean("is_active"),
                UserType.of(row.getInt("type_id")),
                memberships(row));
    }

    private static List<Membership> memberships(ResultSet row) throws SQLException {
        Array ids = row.getArray("department_ids");
        if (ids == null) {
            return List.of();
        }
        List<Long> numbers = Arrays.asList((Long[]) ids.getArray());
        List<String> names =
                Arrays.asList((String[]) row.getArray("department_names").getArray());
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Membership(numbers.get(i), names.get(i)))
                .toList();
    }
}
