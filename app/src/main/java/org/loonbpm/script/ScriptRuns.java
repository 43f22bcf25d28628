package org.loonbpm.script;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loonbpm.script.PythonResult.Failure;
import org.loonbpm.script.ScriptOutcome.Finished;
import org.loonbpm.workflow.ScriptSources.RunnableScript;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of runs; of each ticket the last ones. */
@Repository
class ScriptRuns {

    private static final int KEPT = 20;

    private final JdbcClient jdbc;

    ScriptRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Finished finished, Optional<Failure> failure) {
        add(
                finished.call(),
                Optional.of(finished.script()),
                finished.began(),
                failure,
                finished.result().printed());
    }

    void addNotBegun(ScriptCall call, Optional<RunnableScript> script, Failure why) {
        add(call, script, Instant.now(), Optional.of(why), "");
    }

    private void add(
            ScriptCall call,
            Optional<RunnableScript> script,
            Instant began,
            Optional<Failure> failure,
            String printed) {
        jdbc.sql("""
                        insert into script_run (ticket_id, state_id, visit, script_id, script_name, action_from, gmt_began,
                            gmt_ended, succeeded, kind, message, line, traceback, printed)
                        values (?, ?, ?, ?, ?, ?, ?, clock_timestamp(), ?, ?, ?, ?, ?, ?)""")
                .params(
                        call.ticketId(),
                        call.stateId(),
                        call.visit(),
                        script.map(RunnableScript::id).orElse(0L),
                        script.map(RunnableScript::name).orElse(""),
                        call.actionFrom(),
                        java.sql.Timestamp.from(began),
                        failure.isEmpty(),
                        failure.map(Failure::kind).orElse(""),
                        failure.map(Failure::message).orElse(""),
                        failure.map(Failure::line).orElse(0),
                        failure.map(Failure::traceback).orElse(""),
                        printed)
                .update();
        jdbc.sql("""
                        delete from script_run where ticket_id = ? and id <= (
                            select id from script_run where ticket_id = ? order by id desc offset ? limit 1)""").params(call.ticketId(), call.ticketId(), KEPT).update();
    }

    /** The newest first. */
    List<ScriptRun> of(long ticketId) {
        return jdbc.sql("""
                        select id, state_id, visit, script_id, script_name, action_from, gmt_began, gmt_ended, succeeded, kind,
                            message, line, traceback, printed
                        from script_run where ticket_id = ? order by id desc""").param(ticketId).query(ScriptRun.class).list();
    }
}
