package org.loonbpm.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say who may do what with which workflow. */
@Repository
class WorkflowPermissions {

    private final JdbcClient jdbc;

    WorkflowPermissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By workflow id; a workflow without any is missing. */
    Map<Long, Grants> ofWorkflows(Collection<Long> workflowIds) {
        return jdbc
                .sql("select * from workflow_permission where workflow_id = any(:ids) order by id")
                .param("ids", workflowIds.toArray(Long[]::new))
                .query(Grant.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Grant::workflowId, Collectors.collectingAndThen(Collectors.toList(), Grant::together)));
    }

    Grants of(long workflowId) {
        return ofWorkflows(List.of(workflowId)).getOrDefault(workflowId, Grants.NONE);
    }

    /** Whether the person is named as administrator of the workflow. */
    boolean administers(String username, long workflowId) {
        return jdbc.sql("""
                        select exists (select from workflow_permission where workflow_id = :id
                            and permission = 'admin' and user_type = 'user' and "user" = :username)
                        """)
                .param("id", workflowId)
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    /** Whether the person is named as administrator or intervener of the workflow. */
    boolean mayIntervene(String username, long workflowId) {
        return jdbc.sql("""
                        select exists (select from workflow_permission where workflow_id = :id
                            and permission in ('admin', 'intervene') and user_type = 'user' and "user" = :username)
                        """)
                .param("id", workflowId)
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    /** The workflows that the person made or is named administrator of, without deleted ones. */
    Set<Long> administeredBy(String username) {
        return jdbc.sql("""
                        select id from workflow where creator = :username and not is_deleted
                        union
                        select w.id from workflow w join workflow_permission p on p.workflow_id = w.id
                            where p.permission = 'admin' and p.user_type = 'user' and p."user" = :username
                            and not w.is_deleted
                        """).param("username", username).query(Long.class).set();
    }

    Set<Long> viewableBy(String username, Collection<Long> departments) {
        return jdbc.sql("""
                        select workflow_id from workflow_permission where permission = 'view'
                            and (user_type = 'user' and "user" = :username
                                or user_type = 'department' and "user" = any(:departments))
                        """)
                .param("username", username)
                .param("departments", departments.stream().map(String::valueOf).toArray(String[]::new))
                .query(Long.class)
                .set();
    }

    Set<Long> intervenedBy(String username) {
        return jdbc.sql("""
                        select workflow_id from workflow_permission
                            where permission = 'intervene' and user_type = 'user' and "user" = :username
                        """).param("username", username).query(Long.class).set();
    }

    void replace(long workflowId, Grants grants) {
        var rows = Grant.rows(workflowId, grants);
        jdbc.sql("""
                        delete from workflow_permission where workflow_id = :id and (permission, user_type, "user") not in (
                            select * from unnest(:permissions::text[], :userTypes::text[], :users::text[]))
                        """)
                .param("id", workflowId)
                .param("permissions", rows.stream().map(Grant::permission).toArray(String[]::new))
                .param("userTypes", rows.stream().map(Grant::userType).toArray(String[]::new))
                .param("users", rows.stream().map(Grant::user).toArray(String[]::new))
                .update();
        add(workflowId, grants);
    }

    void add(long workflowId, Grants grants) {
        var rows = Grant.rows(workflowId, grants);
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into workflow_permission (workflow_id, permission, user_type, "user")
                        select :id, * from unnest(:permissions::text[], :userTypes::text[], :users::text[])
                        on conflict do nothing
                        """)
                .param("id", workflowId)
                .param("permissions", rows.stream().map(Grant::permission).toArray(String[]::new))
                .param("userTypes", rows.stream().map(Grant::userType).toArray(String[]::new))
                .param("users", rows.stream().map(Grant::user).toArray(String[]::new))
                .update();
    }

    /** One row. */
    record Grant(long workflowId, String permission, String userType, String user) {

        static Grants together(List<Grant> rows) {
            return new Grants(
                    users(rows, "admin", "user"),
                    users(rows, "intervene", "user"),
                    users(rows, "view", "user"),
                    users(rows, "view", "department"),
                    users(rows, "api", "app"));
        }

        static List<Grant> rows(long workflowId, Grants grants) {
            List<Grant> rows = new ArrayList<>();
            grants.administrators().forEach(name -> rows.add(new Grant(workflowId, "admin", "user", name)));
            grants.interveners().forEach(name -> rows.add(new Grant(workflowId, "intervene", "user", name)));
            grants.viewers().forEach(name -> rows.add(new Grant(workflowId, "view", "user", name)));
            grants.viewerDepartments().forEach(id -> rows.add(new Grant(workflowId, "view", "department", id)));
            grants.applications().forEach(name -> rows.add(new Grant(workflowId, "api", "app", name)));
            return rows;
        }

        private static List<String> users(List<Grant> rows, String permission, String userType) {
            return rows.stream()
                    .filter(row -> row.permission().equals(permission)
                            && row.userType().equals(userType))
                    .map(Grant::user)
                    .toList();
        }
    }
}
