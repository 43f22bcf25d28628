package org.loonbpm.workflow;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the scripts say, for the feature that runs them. */
@Component
public class ScriptSources {

    private final JdbcClient jdbc;

    ScriptSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A script with its text. */
    public record RunnableScript(long id, String name, boolean isActive, String source) {}

    /** The script that a state names by its id; empty if there is none or it has been deleted. */
    public Optional<RunnableScript> named(String participant) {
        String id = participant.strip();
        return id.matches("\\d{1,18}") ? of(Long.parseLong(id)) : Optional.empty();
    }

    /** Empty if there is none or it has been deleted. */
    public Optional<RunnableScript> of(long scriptId) {
        return jdbc.sql("select id, name, is_active, source from workflow_script where id = ? and not is_deleted")
                .param(scriptId)
                .query(RunnableScript.class)
                .optional();
    }

    /** Whether there is any that could have to be run. */
    public boolean anyActive() {
        return jdbc.sql("select exists (select from workflow_script where is_active and not is_deleted)")
                .query(Boolean.class)
                .single();
    }
}
