package org.loonbpm.account;

import java.util.List;
import org.loonbpm.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters, changes and deletes users. A name is never given to a second user, for tickets name people by it. */
@Service
@Transactional
public class Users {

    private final JdbcClient jdbc;
    private final Passwords passwords;

    Users(JdbcClient jdbc, Passwords passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** Enters somebody and returns the id. */
    public long create(NewUser user, String creator) {
        try {
            long id = jdbc.sql("""
                            insert into app_user (username, password, alias, email, phone, is_active, type_id, creator)
                            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                            """)
                    .param(user.username())
                    .param(passwords.stored(user.password()))
                    .param(user.alias())
                    .param(user.email())
                    .param(user.phone())
                    .param(user.active())
                    .param(user.type().code())
                    .param(creator)
                    .query(Long.class)
                    .single();
            setDepartments(id, user.departmentIds());
            return id;
        } catch (DuplicateKeyException taken) {
            throw nameTaken(user);
        }
    }

    /** Replaces all that is said of somebody but the password. Being deactivated ends the person's logins. */
    public void change(long id, NewUser user) {
        if (!user.active() || user.type() != UserType.SUPER_ADMINISTRATOR) {
            requireAnotherSuperAdministrator(id);
        }
        try {
            int changed = jdbc.sql("""
                            update app_user set username = ?, alias = ?, email = ?, phone = ?, login_generation = login_generation
                                       + case when is_active and not ? then 1 else 0 end, is_active = ?, type_id = ?,
                                   gmt_modified = now()
                            where id = ? and not is_deleted
                            """)
                    .param(user.username())
                    .param(user.alias())
                    .param(user.email())
                    .param(user.phone())
                    .param(user.active())
                    .param(user.active())
                    .param(user.type().code())
                    .param(id)
                    .update();
            requireOne(changed, id);
            setDepartments(id, user.departmentIds());
        } catch (DuplicateKeyException taken) {
            throw nameTaken(user);
        }
    }

    /** Takes somebody off all lists; tickets and logs keep the name. Whoever is gone already stays so. */
    public void delete(long id) {
        requireAnotherSuperAdministrator(id);
        jdbc.sql("update app_user set is_deleted = true, gmt_modified = now() where id = ? and not is_deleted")
                .param(id)
                .update();
    }

    /** Whether anybody can administer this installation. */
    @Transactional(readOnly = true)
    public boolean hasSuperAdministrator() {
        return jdbc.sql("select exists (select from app_user where type_id = ? and is_active and not is_deleted)")
                .param(UserType.SUPER_ADMINISTRATOR.code())
                .query(Boolean.class)
                .single();
    }

    /** Locks all of them, so that no two take each other's leave. */
    private void requireAnotherSuperAdministrator(long id) {
        List<Long> all = jdbc.sql(
                        "select id from app_user where type_id = ? and is_active and not is_deleted order by id for update")
                .param(UserType.SUPER_ADMINISTRATOR.code())
                .query(Long.class)
                .list();
        if (all.equals(List.of(id))) {
            throw new Refusal(
                    "last_super_administrator",
                    "this is the only active super administrator: make another one (type_id 2) first");
        }
    }

    private void setDepartments(long userId, List<Long> departmentIds) {
        Long[] ids = departmentIds.toArray(Long[]::new);
        List<Long> known = jdbc.sql("select id from department where id = any(?) and not is_deleted")
                .param(ids)
                .query(Long.class)
                .list();
        departmentIds.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Refusal.notFound("department", id);
        });
        jdbc.sql("delete from user_department where user_id = ? and department_id <> all(?)")
                .param(userId)
                .param(ids)
                .update();
        jdbc.sql("insert into user_department (user_id, department_id) select ?, unnest(?) on conflict do nothing")
                .param(userId)
                .param(ids)
                .update();
    }

    private static void requireOne(int changed, long id) {
        if (changed == 0) {
            throw Refusal.notFound("user", id);
        }
    }

    private static Refusal nameTaken(NewUser user) {
        return new Refusal(
                "name_taken", "the user name '%s' is taken, perhaps by a deleted user".formatted(user.username()));
    }
}
