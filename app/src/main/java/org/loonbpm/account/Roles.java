package org.loonbpm.account;

import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters, changes and deletes roles and says who has them. */
@Service
@Transactional
public class Roles {

    private final JdbcClient jdbc;

    Roles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a role and returns its id. */
    public long create(Role role, String creator) {
        return jdbc.sql("""
                        insert into role (name, description, label, creator)
                        values (?, coalesce(?, ''), coalesce(?, ''), ?) returning id
                        """)
                .param(role.name())
                .param(role.description())
                .param(role.label())
                .param(creator)
                .query(Long.class)
                .single();
    }

    public void change(long id, Role role) {
        int changed = jdbc.sql("""
                        update role set name = ?, description = coalesce(?, description), label = coalesce(?, label),
                               gmt_modified = now()
                        where id = ? and not is_deleted
                        """)
                .param(role.name())
                .param(role.description())
                .param(role.label())
                .param(id)
                .update();
        requireRole(changed, id);
    }

    public void delete(long id) {
        requireRole(
                jdbc.sql("update role set is_deleted = true, gmt_modified = now() where id = ? and not is_deleted")
                        .param(id)
                        .update(),
                id);
    }

    public void addMember(long roleId, long userId, String creator) {
        requireRole(lock("role", roleId), roleId);
        if (lock("app_user", userId) == 0) {
            throw Refusal.notFound("user", userId);
        }
        int added = jdbc.sql(
                        "insert into user_role (role_id, user_id, creator) values (?, ?, ?) on conflict do nothing")
                .param(roleId)
                .param(userId)
                .param(creator)
                .update();
        if (added == 0) {
            throw new Refusal("member_already", "user %d has role %d already".formatted(userId, roleId));
        }
    }

    /** Takes the user out of this role alone; Loonflow takes the user out of every role, against its documentation. */
    public void removeMember(long roleId, long userId) {
        int removed = jdbc.sql("delete from user_role where role_id = ? and user_id = ?")
                .param(roleId)
                .param(userId)
                .update();
        if (removed == 0) {
            throw new Refusal("no_member", "user %d does not have role %d".formatted(userId, roleId));
        }
    }

    private int lock(String table, long id) {
        return jdbc.sql("select 1 from %s where id = ? and not is_deleted for share".formatted(table))
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static void requireRole(int found, long id) {
        if (found == 0) {
            throw Refusal.notFound("role", id);
        }
    }
}
