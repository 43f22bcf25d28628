package org.loonbpm.account;

import java.util.List;
import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which workflows an application may call: its {@code api} rows in {@code workflow_permission}.
 *
 * <p>Those rows are written from two sides, as in Loonflow: from here as the workflows of an application, and by the
 * workflow feature as the applications of a workflow. Each side replaces only what it was asked about.
 */
@Repository
class ApplicationScopes {

    private static final String ROWS_OF_APPLICATION =
            "from workflow_permission where permission = 'api' and user_type = 'app' and \"user\" = ?";

    private final JdbcClient jdbc;

    ApplicationScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the application call these workflows and no others. */
    void replace(String application, List<Long> workflowIds) {
        Long[] ids = workflowIds.toArray(Long[]::new);
        requireWorkflows(workflowIds, ids);
        jdbc.sql("delete " + ROWS_OF_APPLICATION + " and workflow_id <> all(?)")
                .param(application)
                .param(ids)
                .update();
        jdbc.sql("""
                        insert into workflow_permission (workflow_id, permission, user_type, "user")
                        select unnest(?), 'api', 'app', ? on conflict do nothing
                        """).param(ids).param(application).update();
    }

    private void requireWorkflows(List<Long> workflowIds, Long[] ids) {
        List<Long> known = jdbc.sql("select id from workflow where id = any(?)")
                .param(ids)
                .query(Long.class)
                .list();
        workflowIds.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Refusal.notFound("workflow", id);
        });
    }
}
