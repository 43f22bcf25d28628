package org.loonbpm.account;

import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters, changes and deletes departments. */
@Service
@Transactional
public class Departments {

    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a department and returns its id. */
    public long create(Department department, String creator) {
        return jdbc.sql("""
                        insert into department (name, parent_dept_id, leader, approver, label, creator)
                        values (?, coalesce(?, 0), coalesce(?, ''), coalesce(?, ''), coalesce(?, ''), ?) returning id
                        """)
                .param(department.name())
                .param(department.parentId())
                .param(department.leader())
                .param(department.approver())
                .param(department.label())
                .param(creator)
                .query(Long.class)
                .single();
    }

    public void change(long id, Department department) {
        Long parent = department.parentId();
        if (parent != null && isAtOrBelow(parent, id)) {
            throw Refusal.invalid(
                    "parent_dept_id %d is the department itself or one below it; a department must stay a tree"
                            .formatted(parent));
        }
        int changed = jdbc.sql("""
                        update department set name = ?, parent_dept_id = coalesce(?, parent_dept_id),
                               leader = coalesce(?, leader), approver = coalesce(?, approver), label = coalesce(?, label),
                               gmt_modified = now()
                        where id = ? and not is_deleted
                        """)
                .param(department.name())
                .param(parent)
                .param(department.leader())
                .param(department.approver())
                .param(department.label())
                .param(id)
                .update();
        requireOne(changed, id);
    }

    /** Deletes the department alone; those below it stay, without a known parent. */
    public void delete(long id) {
        requireOne(
                jdbc.sql(
                                "update department set is_deleted = true, gmt_modified = now() where id = ? and not is_deleted")
                        .param(id)
                        .update(),
                id);
    }

    private boolean isAtOrBelow(long candidate, long top) {
        return jdbc.sql("""
                        with recursive below(id) as (
                            select cast(? as bigint)
                            union
                            select d.id from department d join below b on d.parent_dept_id = b.id)
                        select exists (select from below where id = ?)
                        """).param(top).param(candidate).query(Boolean.class).single();
    }

    private static void requireOne(int changed, long id) {
        if (changed == 0) {
            throw Refusal.notFound("department", id);
        }
    }
}
