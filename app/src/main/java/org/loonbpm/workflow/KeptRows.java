package org.loonbpm.workflow;

import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one kind that belong to workflows. Deleting one only marks it, as in Loonflow: logs and running tickets go on naming
 * it, and a deletion can be taken back.
 */
final class KeptRows {

    private final JdbcClient jdbc;
    private final String table;
    private final String what;

    /** @param what what a refusal calls one of them */
    KeptRows(JdbcClient jdbc, String table, String what) {
        this.jdbc = jdbc;
        this.table = table;
        this.what = what;
    }

    /** @throws Refusal if there is no such row in that workflow */
    void delete(long workflowId, long id) {
        requireFound(
                jdbc.sql(
                                "update %s set is_deleted = true, gmt_modified = now() where id = ? and workflow_id = ? and not is_deleted"
                                        .formatted(table))
                        .params(id, workflowId)
                        .update(),
                id);
    }

    /** Takes a deletion back. */
    void revive(long workflowId, long id) {
        jdbc.sql("update %s set is_deleted = false where id = ? and workflow_id = ? and is_deleted".formatted(table))
                .params(id, workflowId)
                .update();
    }

    /** @throws Refusal if nothing was changed */
    void requireFound(int changed, long id) {
        if (changed == 0) {
            throw Refusal.notFound(what, id);
        }
    }
}
