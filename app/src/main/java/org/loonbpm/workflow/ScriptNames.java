package org.loonbpm.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of scripts that are not deleted, by id. */
@Component
class ScriptNames {

    private final JdbcClient jdbc;

    ScriptNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, String> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from workflow_script where id = any(:ids) and not is_deleted")
                .param("ids", ids.toArray(Long[]::new))
                .query(Named.class)
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    private record Named(long id, String name) {}
}
