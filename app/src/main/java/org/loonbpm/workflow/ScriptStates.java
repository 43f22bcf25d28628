package org.loonbpm.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether scripts can run, for other features. */
@Component
public class ScriptStates {

    private final JdbcClient jdbc;

    ScriptStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of scripts by their ids, as states have these: as text. */
    public Map<String, String> names(Collection<String> ids) {
        return jdbc
                .sql("select id::text as id, name from workflow_script where id::text = any(:ids) and not is_deleted")
                .param("ids", ids.toArray(String[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    private record Named(String id, String name) {}

    /** Whether the script is switched on; empty if there is none. */
    public Optional<Boolean> isActive(long scriptId) {
        return jdbc.sql("select is_active from workflow_script where id = ? and not is_deleted")
                .param(scriptId)
                .query(Boolean.class)
                .optional();
    }
}
