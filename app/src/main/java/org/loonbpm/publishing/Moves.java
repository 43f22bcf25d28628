package org.loonbpm.publishing;

import java.util.Locale;
import java.util.Optional;
import org.loonbpm.ticket.Passage.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of background jobs that bring running tickets to versions. */
@Repository
class Moves {

    private final JdbcClient jdbc;

    Moves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the workflow that were under way are over: the new one brings all tickets to where they should be. */
    long add(long workflowId, long revision, String author, String targets, int total) {
        jdbc.sql("update workflow_move set gmt_finished = now() where workflow_id = ? and gmt_finished is null")
                .param(workflowId)
                .update();
        return jdbc.sql("""
                        insert into workflow_move (workflow_id, revision, author, targets, total)
                        values (?, ?, ?, ?::jsonb, ?) returning id""")
                .params(workflowId, revision, author, targets, total)
                .query(Long.class)
                .single();
    }

    /** Unless it is over. */
    Optional<Move> underWay(long id) {
        return jdbc.sql("select * from workflow_move where id = ? and gmt_finished is null")
                .param(id)
                .query(Move.class)
                .optional();
    }

    Optional<Move> newest(long workflowId) {
        return jdbc.sql("select * from workflow_move where workflow_id = ? order by id desc limit 1")
                .param(workflowId)
                .query(Move.class)
                .optional();
    }

    /**
     * A ticket has had its turn.
     *
     * @return false if it had it before, or the job is over
     */
    boolean count(long id, long ticketId, Outcome outcome) {
        String column = outcome.name().toLowerCase(Locale.ROOT);
        return jdbc.sql("update workflow_move set last_ticket = :ticket, " + column + " = " + column
                                + " + 1 where id = :id and last_ticket < :ticket and gmt_finished is null")
                        .param("id", id)
                        .param("ticket", ticketId)
                        .update()
                == 1;
    }

    void countFailure(long id, long ticketId, String why) {
        jdbc.sql("""
                        update workflow_move set last_ticket = :ticket, failed = failed + 1, last_failure = :why
                        where id = :id and last_ticket < :ticket""")
                .param("id", id)
                .param("ticket", ticketId)
                .param("why", why)
                .update();
    }

    void finish(long id) {
        jdbc.sql("update workflow_move set gmt_finished = now() where id = ? and gmt_finished is null")
                .param(id)
                .update();
    }

    /** The number of a published version. */
    Optional<Integer> version(long workflowId, long revision) {
        return jdbc.sql("select number from workflow_version where workflow_id = ? and revision = ?")
                .params(workflowId, revision)
                .query(Integer.class)
                .optional();
    }
}
