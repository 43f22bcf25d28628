package org.loonbpm.workflow;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether scripts can run, for other features. */
@Component
public class ScriptStates {

    private final JdbcClient jdbc;

    ScriptStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the script is switched on; empty if there is none. */
    public Optional<Boolean> isActive(long scriptId) {
        return jdbc.sql("select is_active from workflow_script where id = ? and not is_deleted")
                .param(scriptId)
                .query(Boolean.class)
                .optional();
    }
}
