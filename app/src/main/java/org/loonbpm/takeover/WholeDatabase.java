package org.loonbpm.takeover;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.loonbpm.platform.CannotStart;
import org.springframework.stereotype.Component;

/**
 * A server starts on no database into which a Loonflow is just being taken over, or was only half: looked at behind the
 * migrations, before the engine and everything else.
 */
@Component
class WholeDatabase implements Callback {

    /** Held by a taking over as long as it runs. */
    static final String LOCK = "hashtext('loonbpm takeover')";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        requireWhole(context.getConnection());
    }

    @Override
    public String getCallbackName() {
        return "whole database";
    }

    static void requireWhole(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            if (!isTrue(statement, "select pg_try_advisory_lock_shared(%s)".formatted(LOCK))) {
                throw new CannotStart(
                        "A Loonflow is being taken over into this database just now.",
                        "Wait until it is through, or end 'takeover --follow' when the switch has come.");
            }
            statement.execute("select pg_advisory_unlock_shared(%s)".formatted(LOCK));
            if (isTrue(statement, "select exists (select from takeover where not is_whole)")) {
                throw new CannotStart(
                        "This database was filled from a Loonflow only by half: the taking over broke off.",
                        "Give the same 'takeover' command again, it goes on where it stopped; or begin with a fresh"
                                + " database.");
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("whether the database is whole cannot be read", unreadable);
        }
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
