package org.loonbpm.workflow;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ids that a workflow's states, transitions and fields have or once had: those that a file may bring back. */
@Repository
class FormerRows {

    private final JdbcClient jdbc;

    FormerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Long> states(long workflowId) {
        return ids("select id from workflow_state where workflow_id = ?", workflowId);
    }

    Set<Long> transitions(long workflowId) {
        return ids("select id from workflow_transition where workflow_id = ?", workflowId);
    }

    Set<Long> fields(long workflowId) {
        return ids("select id from workflow_custom_field where workflow_id = ?", workflowId);
    }

    private Set<Long> ids(String sql, long workflowId) {
        return jdbc.sql(sql).param(workflowId).query(Long.class).set();
    }
}
